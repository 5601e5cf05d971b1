import type { FaultyItem } from "./readManifest";

/** Kinds of items that the host can load. */
export type ItemKind =
    | "view"
    | "templatedDialog"
    | "operation"
    | "requestHandler"
    | "replacementHandler"
    | "trigger"
    | "headerItem"
    | "settingsControl"
    | "healthCheck"
    | "unsupported";

/** One entry of a list of the manifest, checked. `fields` holds its texts. */
export interface ManifestItem {
    readonly kind: ItemKind;
    readonly section: string;
    readonly name: string;
    readonly fields: Readonly<Record<string, string>>;
}

/** A place in the manifest that holds items. */
export interface ItemSection {
    readonly kind: ItemKind;
    readonly path: readonly string[];
    readonly isList: boolean;
    /** Texts that each entry must have. */
    readonly required: readonly string[];
    /** The text that names an entry when it has no `name`. */
    readonly namedBy: string;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
    typeof value === "object" && value !== null && !Array.isArray(value);

function list(kind: ItemKind, path: string, namedBy: string, ...others: readonly string[]): ItemSection {
    return { kind, path: path.split("."), isList: true, required: [namedBy, ...others], namedBy };
}

const replacements = list("replacementHandler", "extend.requestHandlers", "modulePath");
const triggers = list("trigger", "extend.triggers", "triggerType", "modulePath");
const createSections = [
    list("view", "create.views", "pageName", "viewDirectory", "viewControllerPath"),
    list("operation", "create.operations", "operationId", "operationRequestFactoryPath", "operationRequestHandlerPath"),
    list("requestHandler", "create.requestHandlers", "modulePath"),
    list("templatedDialog", "create.templatedDialogs", "modulePath", "htmlPath"),
    list("unsupported", "create.controls", "modulePath", "htmlPath"),
];
const lateSections = [
    { ...list("unsupported", "dualDisplay.customControl", "controlName"), isList: false },
    list("headerItem", "extend.header.customPackingItems", "name", "htmlPath", "modulePath"),
    list("unsupported", "extend.fieldDefinitions", "modulePath", "definitionType"),
];
const settingsControls = list(
    "settingsControl",
    "extend.views.SettingsView.controlsConfig.customControls",
    "controlName",
    "htmlPath",
    "modulePath",
);
const healthChecks = list("healthCheck", "extend.views.HealthCheckView.customHealthChecks", "name", "modulePath");
const knownViews = new Set(["SettingsView", "HealthCheckView"]);

/** Every place of this manifest that may hold items, in the order in which POS loads them (resources aside). */
export function itemSections(components: Json): readonly ItemSection[] {
    const extend = components["extend"];
    const views = isObject(extend) && isObject(extend["views"]) ? Object.keys(extend["views"]) : [];
    const foreignViews = views
        .filter((name) => !knownViews.has(name))
        .map((name): ItemSection => {
            const path = ["extend", "views", name];
            return { kind: "unsupported", path, isList: false, required: [], namedBy: "" };
        });
    return [
        settingsControls,
        healthChecks,
        ...foreignViews,
        replacements,
        triggers,
        ...createSections,
        ...lateSections,
    ];
}

function fieldFailure(section: ItemSection, entry: Json): string | undefined {
    const missing = section.required.find((key) => typeof entry[key] !== "string" || entry[key].trim() === "");
    if (missing !== undefined) return `"${missing}" is missing.`;
    const script = Object.keys(entry).find((key) => /path$/i.test(key) && /\.js$/i.test(String(entry[key])));
    if (script !== undefined) return `"${script}" must be written without ".js".`;
    if (section.kind === "operation" && !/^\d+$/.test(String(entry["operationId"]))) {
        return `"operationId" must be a text of digits.`;
    }
    const html = entry["htmlPath"];
    if (typeof html === "string" && !html.endsWith(".html")) return `"htmlPath" must end with ".html".`;
    return viewDirectoryFailure(section, entry);
}

function viewDirectoryFailure(section: ItemSection, entry: Json): string | undefined {
    const directory = entry["viewDirectory"];
    const broken = section.kind === "view" && typeof directory === "string" && !directory.endsWith("/");
    return broken ? `"viewDirectory" must end with "/".` : undefined;
}

function nameOf(section: ItemSection, entry: Json): string {
    const named = section.namedBy === "modulePath" ? entry["name"] : undefined;
    const name = named ?? entry[section.namedBy] ?? section.path.at(-1);
    return typeof name === "string" ? name : "(no name)";
}

/** Checks one entry. What the host cannot load at all is an item of kind "unsupported". */
export function describeItem(section: ItemSection, entry: unknown): ManifestItem | FaultyItem {
    const place = section.path.join(".");
    if (!isObject(entry))
        return { section: place, name: "(not an object)", failure: "It must be an object in a list." };
    const name = nameOf(section, entry);
    const failure = section.kind === "unsupported" ? undefined : fieldFailure(section, entry);
    if (failure !== undefined) return { section: place, name, failure };
    const texts = Object.entries(entry).filter((field): field is [string, string] => typeof field[1] === "string");
    return { kind: section.kind, section: place, name, fields: Object.fromEntries(texts) };
}
