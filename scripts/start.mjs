// `npm start`: installs what is missing, builds the package, starts the Graph emulator and the POS host, prints one address.
import { spawnSync } from "node:child_process";
import { ensureInstalled } from "./lib/ensureInstalled.mjs";
import { endTogether, exitCodeOf, root, startTypeScript } from "./lib/project.mjs";

ensureInstalled(root);
const build = spawnSync(process.execPath, ["scripts/build.mjs"], { cwd: root, stdio: "inherit" });
if (build.status !== 0) process.exit(1);
const child = startTypeScript("scripts/start/main.ts", process.argv.slice(2));
endTogether(child);
process.exitCode = await exitCodeOf(child);
