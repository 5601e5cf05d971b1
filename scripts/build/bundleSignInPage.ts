import { existsSync } from "node:fs";
import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import { rollup } from "rollup";
import esbuild from "rollup-plugin-esbuild";

const SOURCES = join("DataService", "Graph", "SignIn");

/**
 * Makes the page that Entra returns to. It runs in a window of its own, without POS and its loader of modules. Nothing to do for sources
 * without sign-in.
 */
export async function bundleSignInPage(root: string, outFolder: string): Promise<void> {
    if (!existsSync(join(root, SOURCES))) return;
    const bundle = await rollup({
        input: join(root, SOURCES, "redirectPage.ts"),
        plugins: [
            nodeResolve({ extensions: [".ts", ".mjs", ".js"], exportConditions: ["import"] }),
            esbuild({ target: "es2022" }),
            terser({ ecma: 2020 }),
        ],
    });
    await mkdir(outFolder, { recursive: true });
    await bundle.write({ file: join(outFolder, "redirect.js"), format: "iife" });
    await bundle.close();
    await copyFile(join(root, SOURCES, "redirectPage.html"), join(outFolder, "redirect.html"));
}
