// `npm run host -- ...` and `npm run emulator -- ...`: installs what is missing, then runs the main program of a package.
import { ensureInstalled } from "./lib/ensureInstalled.mjs";
import { endTogether, exitCodeOf, root, startTypeScript } from "./lib/project.mjs";

const [name, ...args] = process.argv.slice(2);
ensureInstalled(root);
const child = startTypeScript(`packages/${name}/src/main.ts`, args);
endTogether(child);
process.exitCode = await exitCodeOf(child);
