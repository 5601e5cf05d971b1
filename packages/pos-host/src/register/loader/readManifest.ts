import { describeItem, type ItemSection, itemSections, type ManifestItem } from "./manifestItems";

/** String resources of a package. */
export interface ResourcesNode {
    readonly supportedUICultures: readonly string[];
    readonly fallbackUICulture: string;
    readonly culturesDirectoryPath: string;
    readonly stringResourcesFileName: string;
}

/** A library file that the package brings, under the name that its modules import. */
export interface Dependency {
    readonly alias: string;
    readonly modulePath: string;
}

/** An entry of a list that does not fit. */
export interface FaultyItem {
    readonly section: string;
    readonly name: string;
    readonly failure: string;
}

/** A manifest that POS can work with. Entries that do not fit are apart. */
export interface Manifest {
    readonly name: string;
    readonly publisher: string;
    readonly version: string;
    readonly minimumPosVersion: string;
    readonly description: string;
    readonly supportedCountryRegions: readonly string[] | undefined;
    readonly dependencies: readonly Dependency[];
    readonly resources: ResourcesNode | undefined;
    readonly items: readonly ManifestItem[];
    readonly faulty: readonly FaultyItem[];
}

type Json = Readonly<Record<string, unknown>>;

const rootKeys = new Set(
    "$schema name publisher version minimumPosVersion description supportedCountryRegions dependencies components".split(
        " ",
    ),
);
const versionPattern = /^[0-9]+\.[0-9]+(\.[0-9]+)*$/;

const isObject = (value: unknown): value is Json =>
    typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

function parseStrictly(text: string): Json {
    let value: unknown;
    try {
        value = JSON.parse(text.replace(/^\uFEFF/, ""));
    } catch (cause) {
        throw new Error(
            `manifest.json is not strict JSON (no comments, no trailing commas): ${(cause as Error).message}`,
            {
                cause,
            },
        );
    }
    if (!isObject(value)) throw new Error("manifest.json must hold one object.");
    return value;
}

function textOf(root: Json, key: string): string {
    const value = root[key];
    if (!isText(value)) throw new Error(`manifest.json: "${key}" is missing. It must be a text.`);
    return value;
}

function versionOf(root: Json, key: string): string {
    const value = textOf(root, key);
    if (!versionPattern.test(value))
        throw new Error(`manifest.json: "${key}" is "${value}"; write it as 1.0 or 1.0.0.0.`);
    return value;
}

function componentsOf(root: Json): Json {
    const unknown = Object.keys(root).find((key) => !rootKeys.has(key));
    if (unknown !== undefined) throw new Error(`manifest.json: "${unknown}" is not a key that POS knows. Remove it.`);
    const components = root["components"];
    if (!isObject(components)) throw new Error(`manifest.json: "components" is missing. It must be an object.`);
    return components;
}

function countriesOf(root: Json): readonly string[] | undefined {
    const value = root["supportedCountryRegions"];
    if (value === undefined) return undefined;
    if (Array.isArray(value) && value.every(isText)) return value;
    throw new Error(`manifest.json: "supportedCountryRegions" must be a list of country codes.`);
}

function dependencyFailure(entry: unknown): string | undefined {
    if (!isObject(entry)) return "It must be an object.";
    if (!isText(entry["alias"])) return `"alias" is missing.`;
    if (!isText(entry["modulePath"])) return `"modulePath" is missing.`;
    return entry["format"] === "amd" ? undefined : `"format" must be "amd"; POS knows no other.`;
}

function dependenciesOf(root: Json): { dependencies: Dependency[]; faulty: FaultyItem[] } {
    const entries: readonly unknown[] = Array.isArray(root["dependencies"]) ? root["dependencies"] : [];
    const faulty = entries.flatMap((entry): FaultyItem[] => {
        const failure = dependencyFailure(entry);
        const name = isObject(entry) && isText(entry["alias"]) ? entry["alias"] : "(no alias)";
        return failure === undefined ? [] : [{ section: "dependencies", name, failure }];
    });
    const dependencies = entries.filter((entry) => dependencyFailure(entry) === undefined) as Dependency[];
    return { dependencies, faulty };
}

function resourcesOf(components: Json): { resources: ResourcesNode | undefined; faulty: FaultyItem[] } {
    const node = components["resources"];
    if (node === undefined) return { resources: undefined, faulty: [] };
    const keys = ["fallbackUICulture", "culturesDirectoryPath", "stringResourcesFileName"];
    const missing = isObject(node) ? keys.find((key) => !isText(node[key])) : keys[0];
    if (missing !== undefined) {
        const failure = `"${missing}" is missing.`;
        return { resources: undefined, faulty: [{ section: "resources", name: "resources", failure }] };
    }
    return { resources: { supportedUICultures: [], ...(node as object) } as unknown as ResourcesNode, faulty: [] };
}

function entriesAt(components: Json, section: ItemSection): readonly unknown[] {
    let node: unknown = components;
    for (const key of section.path) node = isObject(node) ? node[key] : undefined;
    if (node === undefined) return [];
    if (Array.isArray(node)) return node;
    return section.isList ? [undefined] : [node];
}

function itemsOf(components: Json): { items: ManifestItem[]; faulty: FaultyItem[] } {
    const items: ManifestItem[] = [];
    const faulty: FaultyItem[] = [];
    for (const section of itemSections(components)) {
        for (const entry of entriesAt(components, section)) {
            const item = describeItem(section, entry);
            if ("failure" in item) faulty.push(item);
            else items.push(item);
        }
    }
    return { items, faulty };
}

/**
 * Reads the text of a `manifest.json`. Throws, naming the key, when the package as a whole cannot be used; a list
 * entry that does not fit ends in `faulty` and leaves the rest alone.
 */
export function readManifest(text: string): Manifest {
    const root = parseStrictly(text);
    const components = componentsOf(root);
    const { dependencies, faulty: faultyDependencies } = dependenciesOf(root);
    const { resources, faulty: faultyResources } = resourcesOf(components);
    const { items, faulty } = itemsOf(components);
    return {
        name: textOf(root, "name"),
        publisher: textOf(root, "publisher"),
        version: versionOf(root, "version"),
        minimumPosVersion: versionOf(root, "minimumPosVersion"),
        description: textOf(root, "description"),
        supportedCountryRegions: countriesOf(root),
        dependencies,
        resources,
        items,
        faulty: [...faultyDependencies, ...faultyResources, ...faulty],
    };
}
