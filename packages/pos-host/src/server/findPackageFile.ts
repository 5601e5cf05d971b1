import { readdir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";

/** Splits a URL path into decoded names; undefined when one of them could lead out of the folder. */
function safeSegments(urlPath: string): string[] | undefined {
    try {
        const segments = urlPath.split("/").map(decodeURIComponent);
        return segments.some((name) => name === "" || name === "." || name === ".." || /[/\\\0:]/.test(name))
            ? undefined
            : segments;
    } catch {
        return undefined;
    }
}

async function findEntry(folder: string, name: string): Promise<string | undefined> {
    const entries = await readdir(folder).catch((): string[] => []);
    if (entries.includes(name)) return name;
    const wanted = name.toLowerCase();
    return entries.find((entry) => entry.toLowerCase() === wanted);
}

/**
 * Path of a file below `root`, matched without regard to case as IIS and Windows do. Undefined when there is
 * none, or when the URL path (percent-encoded, no leading slash) points outside, also through a link.
 */
export async function findPackageFile(root: string, urlPath: string): Promise<string | undefined> {
    const segments = safeSegments(urlPath);
    if (!segments) return undefined;
    let path = root;
    for (const segment of segments) {
        const entry = await findEntry(path, segment);
        if (entry === undefined) return undefined;
        path = join(path, entry);
    }
    const [realRoot, realFile] = await Promise.all([realpath(root), realpath(path)]);
    if (!realFile.startsWith(realRoot + sep)) return undefined;
    return (await stat(realFile)).isFile() ? realFile : undefined;
}
