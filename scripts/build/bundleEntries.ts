import { join } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import { rollup, type OutputAsset, type OutputChunk, type Plugin } from "rollup";
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

/** What nobody loads before it is needed. MSAL is larger than all our code. */
const LATER_CHUNKS = ["Chunks/OnDemand.js", "Chunks/SignIn.js", "Chunks/DemoSignIn.js"];

/** SystemJS 0.21, which POS has, keeps a failed load for good. It has to forget it, or no other attempt would ever succeed. */
const retriedImports: Plugin = {
    name: "retried-imports",
    renderDynamicImport: () => ({
        left: "((path) => module.import(path).catch((error) => { globalThis.SystemJS?.registry?.delete(new URL(path, module.meta.url).href); throw error; }))(",
        right: ")",
    }),
};

/**
 * Bundles the entry modules as `System.register` modules with shared chunks, as the POS loader takes them. Returns a complaint
 * for each entry that would load with the package what is to come on demand.
 */
export async function bundleEntries(root: string, entries: readonly string[], outFolder: string): Promise<string[]> {
    const bundle = await rollup({
        input: Object.fromEntries(entries.map((path) => [path, join(root, `${path}.ts`)])),
        external: (id) => id.startsWith("PosApi/") || id in LIBRARY_ALIASES,
        preserveEntrySignatures: "strict",
        plugins: [
            nodeResolve({ extensions: [".ts", ".mjs", ".js"] }),
            esbuild({ target: "es2022" }),
            // Measured: 2 kB (gzip) smaller than what esbuild minifies.
            terser({ ecma: 2022, module: true, compress: { passes: 3 } }),
            retriedImports,
            license({ thirdParty: { output: join(outFolder, "ThirdPartyNotices.txt") } }),
        ],
        onLog: (level, log) => {
            if (level === "warn") throw new Error(`Could not bundle the extension: ${log.message}`);
        },
    });
    const { output } = await bundle.write({
        dir: outFolder,
        format: "system",
        entryFileNames: "[name].js",
        chunkFileNames: "Chunks/[name].js",
        paths: LIBRARY_ALIASES,
        systemNullSetters: false,
        externalLiveBindings: false,
        generatedCode: "es2015",
        hoistTransitiveImports: false,
        // Else a chunk takes along what it imports, entry modules too, and POS would load it with them.
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- "Deprecated" because Rollup 5 makes it the only way.
        onlyExplicitManualChunks: true,
        manualChunks: (id) => sharedLayerOf(root, entries, id),
    });
    await bundle.close();
    return entriesThatLoadTooMuch(output);
}

function entriesThatLoadTooMuch(output: readonly (OutputChunk | OutputAsset)[]): string[] {
    const chunks = output.filter((file) => file.type === "chunk");
    const importsOf = new Map(chunks.map(({ fileName, imports }) => [fileName, imports]));
    const loadedWith = (fileName: string, seen = new Set<string>()): Set<string> => {
        if (seen.has(fileName)) return seen;
        seen.add(fileName);
        for (const imported of importsOf.get(fileName) ?? []) loadedWith(imported, seen);
        return seen;
    };
    const entryFiles = chunks.flatMap(({ isEntry, fileName }) => (isEntry ? [fileName] : []));
    return entryFiles.flatMap((fileName) => {
        const loaded = loadedWith(fileName);
        return LATER_CHUNKS.filter((later) => loaded.has(later)).map(
            (later) =>
                `${fileName} loads ${later} with the package; reach OnDemand and SignIn folders by import() alone.`,
        );
    });
}

function sharedLayerOf(root: string, entries: readonly string[], id: string): string | undefined {
    if (id.includes("@azure/msal")) return "SignIn";
    if (id.includes("node_modules")) return "DataService";
    const path = id.slice(root.length + 1).replaceAll("\\", "/");
    if (path.includes("/SignIn/")) return path.includes("/Loopback") ? "DemoSignIn" : "SignIn";
    if (entries.includes(path.replace(/\.ts$/, ""))) return undefined;
    if (ON_DEMAND.test(path)) return "OnDemand";
    return SHARED_LAYERS.find((layer) => path.startsWith(`${layer}/`));
}
