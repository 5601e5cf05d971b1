import { emptyWorld, type World } from "./World";

const FORMAT = 1;

/** The whole world as JSON text; maps as lists of entries. */
export function worldToText(world: World): string {
    const fields = Object.entries({ ...world, journal: null }).map(([name, value]: [string, unknown]) => {
        return [name, value instanceof Map ? { entries: [...value] } : value];
    });
    return JSON.stringify({ format: FORMAT, world: Object.fromEntries(fields) as unknown });
}

/** The world of an earlier `worldToText`. Throws when the text is not one. */
export function worldFromText(text: string): World {
    const stored = JSON.parse(text) as { format?: unknown; world?: Record<string, unknown> };
    if (stored.format !== FORMAT || stored.world === undefined) {
        throw new Error(
            "Could not read the saved world: it was not written by this version. Delete the file to start anew.",
        );
    }
    const fields = Object.entries(emptyWorld("", "")).map(([name, empty]: [string, unknown]) => {
        const value = stored.world?.[name];
        return [name, empty instanceof Map ? new Map(entriesOf(value)) : (value ?? empty)];
    });
    return Object.fromEntries(fields) as World;
}

function entriesOf(value: unknown): [unknown, unknown][] {
    const entries = typeof value === "object" && value !== null && "entries" in value ? value.entries : [];
    return Array.isArray(entries) ? (entries as [unknown, unknown][]) : [];
}
