import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Bundled browser files, by their URL path without leading slash. */
export type Assets = ReadonlyMap<string, Uint8Array>;

const source = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

async function bundleFolder(prefix: string, entries: readonly string[]): Promise<[string, Uint8Array][]> {
    const result = await build({
        entryPoints: entries.map(source),
        bundle: true,
        write: false,
        outdir: "/out",
        entryNames: "[name]",
        format: "iife",
        target: "es2022",
        sourcemap: "inline",
        charset: "utf8",
        logLevel: "silent",
    });
    return result.outputFiles.map((file) => [`${prefix}${basename(file.path)}`, file.contents]);
}

async function copyFile(url: string, path: string): Promise<[string, Uint8Array]> {
    return [url, await readFile(path)];
}

/** Bundles shell, register and Teams board, and adds the module loader. Takes about a second. Throws on a compile error. */
export async function bundleAssets(): Promise<Assets> {
    const systemjs = createRequire(import.meta.url).resolve("systemjs/dist/system.js");
    const parts = await Promise.all([
        bundleFolder("pos/", ["register/main.ts", "register/removeFetch.ts", "register/register.css"]),
        bundleFolder("shell/", ["shell/main.ts", "shell/shell.css"]),
        bundleFolder("teams/", ["teams/main.ts", "teams/teams.css"]),
        copyFile("pos/system.js", systemjs).then((file) => [file]),
        copyFile("pos/index.html", source("register/index.html")).then((file) => [file]),
        copyFile("shell/index.html", source("shell/index.html")).then((file) => [file]),
        copyFile("teams/index.html", source("teams/index.html")).then((file) => [file]),
    ]);
    return new Map(parts.flat());
}
