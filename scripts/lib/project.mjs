import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { spawn } from "node:child_process";

/** The folder that holds package.json. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Starts a TypeScript program in Node. The child gets our output unless `options.stdio` says otherwise. */
export function startTypeScript(file, args = [], options = {}) {
  return spawn(process.execPath, ["--import", "tsx", join(root, file), ...args], {
    cwd: root,
    stdio: "inherit",
    ...options,
  });
}

/** Resolves with the exit code of a child process. */
export function exitCodeOf(child) {
  return new Promise((resolve) => child.once("exit", (code, signal) => resolve(code ?? (signal ? 1 : 0))));
}

/** Ends a child process when this one is asked to end. */
export function endTogether(child) {
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill("SIGTERM"));
}
