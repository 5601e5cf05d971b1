// `npm run build`: installs what is missing, then makes dist/StoreTasks and dist/StoreTasks.zip.
import { ensureInstalled } from "./lib/ensureInstalled.mjs";
import { exitCodeOf, root, startTypeScript } from "./lib/project.mjs";

ensureInstalled(root);
process.exitCode = await exitCodeOf(startTypeScript("scripts/build/main.ts", process.argv.slice(2)));
