// `npm run screenshots`: starts the demo and writes the pictures of README.md into docs/images/, and one of every state in every
// appearance into build/screenshots/, to be looked at.
import { ensureInstalled } from "./lib/ensureInstalled.mjs";
import { findBrowser } from "./lib/findBrowser.mjs";
import { endTogether, exitCodeOf, root, startTypeScript } from "./lib/project.mjs";

ensureInstalled(root);
const browser = await findBrowser();
const child = startTypeScript("scripts/screenshots/main.ts", [], {
  env: { ...process.env, ...browser.env, CHROME_PATH: browser.path },
});
endTogether(child);
process.exitCode = await exitCodeOf(child);
