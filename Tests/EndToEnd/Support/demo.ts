import { spawn, type ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { createInterface } from "node:readline";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");

/** The stack that `npm start` brings up. */
export interface Demo {
    /** The page with the register and the Teams board. */
    readonly url: string;
    readonly emulatorUrl: string;
    /** Headers that the emulator's admin endpoint asks for. */
    readonly emulatorHeaders: Readonly<Record<string, string>>;
    stop(): Promise<void>;
}

/** Runs what `npm start -- --no-open --port 0` runs, and waits for its ready line. */
export async function startDemo(args: readonly string[] = []): Promise<Demo> {
    const secret = randomUUID();
    const child = spawn(process.execPath, [join(root, "scripts/start.mjs"), "--no-open", "--port", "0", ...args], {
        cwd: root,
        env: { ...process.env, EMULATOR_ADMIN_SECRET: secret },
        stdio: ["ignore", "pipe", "inherit"],
    });
    const lines = createInterface({ input: child.stdout });
    const printed: string[] = [];
    const url = await new Promise<string>((resolve, reject) => {
        lines.on("line", (line) => {
            printed.push(line);
            const address = /^Store Tasks is ready: (\S+)$/.exec(line)?.[1];
            if (address) resolve(address);
        });
        child.once("exit", () => reject(new Error(`npm start ended before it was ready:\n${printed.join("\n")}`)));
    });
    const emulatorUrl = printed.map((line) => /^Graph emulator: (\S+)$/.exec(line)?.[1]).find(Boolean) ?? "";
    return { url, emulatorUrl, emulatorHeaders: { "X-Emulator-Secret": secret }, stop: () => stopped(child) };
}

async function stopped(child: ChildProcess): Promise<void> {
    if (child.exitCode !== null) return;
    const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
    child.kill("SIGTERM");
    await ended;
}
