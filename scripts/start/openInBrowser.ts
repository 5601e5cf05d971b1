import { spawn } from "node:child_process";

const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
    darwin: ["open"],
    win32: ["cmd", "/c", "start", ""],
    linux: ["xdg-open"],
};

/** Opens the page where the platform has a way to; a machine without one only loses the comfort. */
export function openInBrowser(url: string): void {
    const [program, ...args] = OPENERS[process.platform] ?? [];
    if (!program) return;
    const child = spawn(program, [...args, url], { stdio: "ignore", detached: true });
    child.on("error", () => undefined);
    child.unref();
}
