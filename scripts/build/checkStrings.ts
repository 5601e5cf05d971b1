import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { filesBelow } from "./filesBelow";
import { stringsPath, type Manifest } from "./Manifest";

/** A text id in our sources: `storeTasks_` and words, so that ids can be told from other strings. */
const TEXT_ID = /\bstoreTasks_[A-Za-z0-9_]+/g;

/** Texts that a culture lacks or has too many, and texts that the sources ask for and no culture has. */
export async function checkStrings(manifest: Manifest, root: string): Promise<string[]> {
    const { resources } = manifest.components;
    if (!resources) return [];
    const texts = new Map<string, ReadonlySet<string>>();
    for (const culture of resources.supportedUICultures) {
        const path = join(root, stringsPath(resources, culture));
        if (existsSync(path)) texts.set(culture, await textIds(path));
    }
    const expected = texts.get(resources.fallbackUICulture);
    if (!expected) return [`The fallback culture ${resources.fallbackUICulture} is not among the supported ones.`];
    const complaints: string[] = [];
    for (const [culture, ids] of texts) {
        complaints.push(...[...expected].filter((id) => !ids.has(id)).map((id) => `${culture} lacks the text ${id}.`));
        complaints.push(
            ...[...ids]
                .filter((id) => !expected.has(id))
                .map((id) => `${culture} has the text ${id}, ${resources.fallbackUICulture} has not.`),
        );
    }
    for (const [id, file] of await usedTextIds(root)) {
        if (!expected.has(id)) complaints.push(`${file} uses the text ${id}, which no culture has.`);
    }
    return complaints;
}

async function textIds(path: string): Promise<Set<string>> {
    const parsed = JSON.parse(await readFile(path, "utf8")) as Record<string, string>;
    return new Set(Object.keys(parsed).filter((key) => !key.startsWith("_")));
}

async function usedTextIds(root: string): Promise<Map<string, string>> {
    const used = new Map<string, string>();
    const folders = ["ViewModels", "Views", "Controls", "Startup"];
    for (const ending of [".ts", ".html"]) {
        for (const file of await filesBelow(root, folders, ending)) {
            const text = await readFile(join(root, file), "utf8");
            for (const [id] of text.matchAll(TEXT_ID)) if (!id.endsWith("_")) used.set(id, file);
        }
    }
    return used;
}
