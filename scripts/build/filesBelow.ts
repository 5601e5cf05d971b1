import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";

/** Files with that ending below the folders, relative to `root`, with forward slashes, in order of name. */
export async function filesBelow(root: string, folders: readonly string[], ending: string): Promise<string[]> {
    const found: string[] = [];
    for (const folder of folders) {
        if (!existsSync(join(root, folder))) continue;
        const entries = await readdir(join(root, folder), { withFileTypes: true, recursive: true });
        for (const entry of entries) {
            if (entry.isFile() && entry.name.endsWith(ending)) {
                found.push(relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
            }
        }
    }
    return found.sort();
}
