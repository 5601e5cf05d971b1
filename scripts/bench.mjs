// `npm run bench -- [names]`: measures the data service beside an alternative and prints tables. Times pass or fail nothing;
// counts do.
import { ensureInstalled } from "./lib/ensureInstalled.mjs";
import { findBrowser } from "./lib/findBrowser.mjs";
import { endTogether, exitCodeOf, root, startTypeScript } from "./lib/project.mjs";

ensureInstalled(root);
const browser = await findBrowser().catch(() => null);
const environment = browser ? { ...browser.env, CHROME_PATH: browser.path } : {};
const child = startTypeScript("scripts/bench/main.ts", process.argv.slice(2), {
  env: { ...process.env, ...environment },
});
endTogether(child);
process.exitCode = await exitCodeOf(child);
