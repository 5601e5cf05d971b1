import type { ResourcesNode } from "./readManifest";

/** Removes `//` and block comments outside of quoted texts, as POS does before it parses a string file. */
export function stripComments(text: string): string {
    return text.replace(/("(?:\\.|[^"\\])*")|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g, (_, quoted?: string) => quoted ?? "");
}

/** Texts of a `.resjson` file by id. Entries that are no text, and comments on texts, are left out. Throws when it is no JSON. */
export function parseStrings(text: string): ReadonlyMap<string, string> {
    const value: unknown = JSON.parse(stripComments(text.replace(/^\uFEFF/, "")));
    const entries = Object.entries(value as object) as [string, unknown][];
    return new Map(
        entries.filter(
            (entry): entry is [string, string] => typeof entry[1] === "string" && !/^_.*\.comment$/.test(entry[0]),
        ),
    );
}

/** Cultures to try, best first: the exact one, its neutral one, the application's, the package's fallback. */
export function cultureChoices(node: ResourcesNode, culture: string, applicationCulture: string): string[] {
    const wanted = [culture, culture.split("-")[0] ?? culture, applicationCulture, node.fallbackUICulture];
    const supported = new Map(node.supportedUICultures.map((name) => [name.toLowerCase(), name]));
    supported.set(node.fallbackUICulture.toLowerCase(), node.fallbackUICulture);
    const found = wanted.flatMap((name) => supported.get(name.toLowerCase()) ?? []);
    return [...new Set(found)];
}

/** Texts of a package in the language of the register. */
export interface StringResources {
    /** The culture whose file was found. */
    readonly culture: string;
    readonly texts: ReadonlyMap<string, string>;
}

/**
 * Loads the first culture that has a readable file. Rejects with the last failure when none has.
 * @param read gives the text of a path relative to the package.
 */
export async function loadStrings(
    node: ResourcesNode,
    choices: readonly string[],
    read: (path: string) => Promise<string>,
): Promise<StringResources> {
    let failure: unknown = new Error("The package names no culture.");
    for (const culture of choices) {
        try {
            const folder = node.culturesDirectoryPath.replace(/\/$/, "");
            return { culture, texts: parseStrings(await read(`${folder}/${culture}/${node.stringResourcesFileName}`)) };
        } catch (cause) {
            failure = cause;
        }
    }
    throw failure;
}
