import { copyFile, mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(import.meta.url);

/** Brings the AMD files that the manifest declares as dependencies. */
export async function copyLibraries(outFolder: string): Promise<void> {
    await mkdir(outFolder, { recursive: true });
    // Knockout's own browser build registers itself with an AMD loader.
    await copyFile(require.resolve("knockout"), join(outFolder, "knockout.js"));
}
