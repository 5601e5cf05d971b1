import { copyFile, mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import commonjs from "@rollup/plugin-commonjs";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { rollup } from "rollup";
import esbuild from "rollup-plugin-esbuild";

const require = createRequire(import.meta.url);

/** Makes the AMD files that the manifest declares as dependencies. */
export async function bundleLibraries(outFolder: string): Promise<void> {
    await mkdir(outFolder, { recursive: true });
    // Knockout's own browser build registers itself with an AMD loader.
    const knockout = require.resolve("knockout");
    await copyFile(knockout, join(outFolder, "knockout.js"));
    await bundleGraphClient(join(outFolder, "microsoft-graph-client.js"));
}

async function bundleGraphClient(outFile: string): Promise<void> {
    const entry = "\0graph-client-entry";
    const bundle = await rollup({
        input: entry,
        plugins: [
            {
                name: "graph-client-entry",
                resolveId: (id) => (id === entry ? id : null),
                load: (id) =>
                    id === entry
                        ? 'export { Client, GraphError, ResponseType } from "@microsoft/microsoft-graph-client";'
                        : null,
            },
            nodeResolve({ browser: true }),
            commonjs(),
            esbuild({ target: "es2020", minify: true }),
        ],
    });
    await bundle.write({ file: outFile, format: "amd", exports: "named", esModule: true });
    await bundle.close();
}
