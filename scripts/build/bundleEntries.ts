import { join } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { rollup } from "rollup";
import esbuild from "rollup-plugin-esbuild";
import license from "rollup-plugin-license";

/** Third-party code that ships as an AMD library of its own, and the alias under which the manifest declares it. */
const LIBRARY_ALIASES: Readonly<Record<string, string>> = {
    knockout: "knockout",
};

/** Layers that several entry modules share become one file each, so that POS loads a handful of scripts, not a hundred. */
const SHARED_LAYERS = ["DataService", "ViewModels", "Startup", "Controls", "Views"];

/** What is fetched after the first tasks are drawn. Nothing imports it but `import()`, or it would be loaded with the rest. */
const ON_DEMAND = /^\w+\/OnDemand\//;

/** Bundles the entry modules as `System.register` modules with shared chunks, as the POS loader takes them. */
export async function bundleEntries(root: string, entries: readonly string[], outFolder: string): Promise<void> {
    const bundle = await rollup({
        input: Object.fromEntries(entries.map((path) => [path, join(root, `${path}.ts`)])),
        external: (id) => id.startsWith("PosApi/") || id in LIBRARY_ALIASES,
        preserveEntrySignatures: "strict",
        plugins: [
            nodeResolve({ extensions: [".ts", ".mjs", ".js"] }),
            esbuild({ target: "es2022", minify: true }),
            license({ thirdParty: { output: join(outFolder, "ThirdPartyNotices.txt") } }),
        ],
        onLog: (level, log) => {
            if (level === "warn") throw new Error(`Could not bundle the extension: ${log.message}`);
        },
    });
    await bundle.write({
        dir: outFolder,
        format: "system",
        entryFileNames: "[name].js",
        chunkFileNames: "Chunks/[name].js",
        paths: LIBRARY_ALIASES,
        systemNullSetters: false,
        externalLiveBindings: false,
        generatedCode: "es2015",
        hoistTransitiveImports: false,
        manualChunks: (id) => sharedLayerOf(root, entries, id),
    });
    await bundle.close();
}

function sharedLayerOf(root: string, entries: readonly string[], id: string): string | undefined {
    if (id.includes("node_modules")) return "DataService";
    const path = id.slice(root.length + 1).replaceAll("\\", "/");
    if (entries.includes(path.replace(/\.ts$/, ""))) return undefined;
    if (ON_DEMAND.test(path)) return "OnDemand";
    return SHARED_LAYERS.find((layer) => path.startsWith(`${layer}/`));
}
