import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { join } from "node:path";

/** A server in a process of its own. */
export interface RunningServer {
    /** Its address, ending in `/`. */
    readonly url: string;
    /** Resolves when the process has ended. */
    readonly ended: Promise<void>;
    stop(): void;
}

/** Starts a TypeScript server and waits for its line `... is ready: URL`. Rejects when the process ends before that line. */
export async function startServer(root: string, file: string, args: readonly string[]): Promise<RunningServer> {
    const child = spawn(process.execPath, ["--import", "tsx", join(root, file), ...args], {
        cwd: root,
        stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
    const stop = (): void => void child.kill("SIGTERM");
    const lines = createInterface({ input: child.stdout });
    const url = await new Promise<string>((resolve, reject) => {
        lines.on("line", (line) => {
            const address = / is ready: (\S+)/.exec(line)?.[1];
            if (address) resolve(address.endsWith("/") ? address : `${address}/`);
            else console.log(line);
        });
        void ended.then(() =>
            reject(new Error(`Could not start ${file}: it ended before it was ready. Its own message is above.`)),
        );
    });
    return { url, ended, stop };
}
