import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { entryModules, promisedFiles, type Manifest } from "./Manifest";
import { filesBelow } from "./filesBelow";

/** Folders whose classes POS may load. */
const FOLDERS = ["Views", "Controls", "Startup"];

/** A default export that POS can only know through the manifest: a page, dialog, header item, trigger or operation. */
const LOADED_BY_POS =
    /export default class \w+\s+extends\s+(?:\w+\.)?(?:CustomViewControllerBase|ExtensionTemplatedDialogBase|CustomPackingItem|\w+Trigger|ExtensionOperationRequestHandlerBase|ExtensionRequestHandlerBase)\b|ExtensionOperationRequestFactoryFunctionType/;

/** Files that the manifest promises and the built package lacks. */
export function missingFiles(manifest: Manifest, packageFolder: string): string[] {
    return promisedFiles(manifest)
        .filter((path) => !existsSync(join(packageFolder, path)))
        .map((path) => `manifest.json names ${path}, which the built package does not have.`);
}

/** Files that the manifest promises and that have no source. What the build itself makes, such as libraries, is not asked for. */
export function missingSources(manifest: Manifest, root: string): string[] {
    const libraries = new Set((manifest.dependencies ?? []).map((item) => `${item.modulePath}.js`));
    return promisedFiles(manifest)
        .filter((path) => !libraries.has(path))
        .map((path) => path.replace(/\.js$/, ".ts"))
        .filter((path) => !existsSync(join(root, path)))
        .map((path) => `manifest.json needs ${path}, which does not exist.`);
}

/** Pages, dialogs, triggers and operations in the sources that the manifest does not name. */
export async function unlistedModules(manifest: Manifest, root: string): Promise<string[]> {
    const listed = new Set(entryModules(manifest));
    const complaints: string[] = [];
    for (const file of await filesBelow(root, FOLDERS, ".ts")) {
        const modulePath = file.slice(0, -".ts".length);
        if (listed.has(modulePath)) continue;
        const isLoadedByPos = LOADED_BY_POS.test(await readFile(join(root, file), "utf8"));
        if (isLoadedByPos)
            complaints.push(`${file} is loaded by POS only when manifest.json names it, and it does not.`);
    }
    return complaints;
}
