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

/** Ends a child process when this one is asked to end, or when npm, which started this one, is gone without a word. */
export function endTogether(child) {
  const end = () => child.kill("SIGTERM");
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, end);
  const parent = process.ppid;
  const watch = () => {
    if (process.ppid !== parent) end();
  };
  setInterval(watch, 1000).unref();
}
