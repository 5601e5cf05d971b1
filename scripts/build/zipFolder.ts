import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { zipSync } from "fflate";
import { filesBelow } from "./filesBelow";

/** Zips the files below `root/folder`. The same files give the same bytes. */
export async function zipFolder(root: string, folder: string, outFile: string): Promise<void> {
    const files: Record<string, Uint8Array> = {};
    for (const file of await filesBelow(root, [folder], "")) files[file] = await readFile(join(root, file));
    await writeFile(outFile, zipSync(files, { level: 9, mtime: new Date(2026, 0, 1) }));
}
