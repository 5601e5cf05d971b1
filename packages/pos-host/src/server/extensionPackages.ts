import { readFile, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { PackageDefinition } from "../world/worldSchema";
import { findPackageFile } from "./findPackageFile";

/** A folder with a built extension package. */
export interface PackageFolder {
    /** Name of the folder; the part of the URL after `Extensions/`. */
    readonly name: string;
    readonly path: string;
}

/** Resolves the folders given on the command line. Throws when one is missing or two share a name. */
export async function openPackageFolders(paths: readonly string[]): Promise<PackageFolder[]> {
    const folders: PackageFolder[] = [];
    for (const given of paths) {
        const path = resolve(given);
        const info = await stat(path).catch(() => undefined);
        if (!info?.isDirectory()) throw new Error(`There is no package folder ${path}. Build the package first.`);
        const name = basename(path);
        if (folders.some((folder) => folder.name.toLowerCase() === name.toLowerCase())) {
            throw new Error(
                `Two package folders are named ${name}. POS tells packages apart by that name; rename one.`,
            );
        }
        folders.push({ name, path });
    }
    return folders;
}

async function readPublisher(folder: PackageFolder): Promise<string> {
    const path = await findPackageFile(folder.path, "manifest.json");
    if (path === undefined) return "";
    try {
        const manifest: unknown = JSON.parse((await readFile(join(path), "utf8")).replace(/^\uFEFF/, ""));
        const publisher = (manifest as { publisher?: unknown } | null)?.publisher;
        return typeof publisher === "string" ? publisher : "";
    } catch {
        // The register reads the manifest too, and is the one to say what is wrong with it.
        return "";
    }
}

/**
 * What the server reports about the packages, as `GetExtensionPackageDefinitions` would. The publisher is read
 * from the manifest unless the world states another definition for that name.
 */
export async function definePackages(
    folders: readonly PackageFolder[],
    stated: readonly PackageDefinition[],
): Promise<PackageDefinition[]> {
    return Promise.all(
        folders.map(
            async (folder) =>
                stated.find((definition) => definition.Name.toLowerCase() === folder.name.toLowerCase()) ?? {
                    Name: folder.name,
                    Publisher: await readPublisher(folder),
                    IsEnabled: true,
                },
        ),
    );
}
