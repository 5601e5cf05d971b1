import { badRequest } from "../errors/graphFailures";

/** A page of a list, and where the next one starts. */
export interface Page<Item> {
    readonly items: readonly Item[];
    readonly nextToken: string | undefined;
}

/** The page that a request's `$skiptoken` asks for. The token names the last item given, so changes between pages lose nothing. */
export function pageOf<Item>(
    url: URL,
    items: readonly Item[],
    size: number,
    sequenceOf: (item: Item) => number,
): Page<Item> {
    const after = readToken(url.searchParams.get("$skiptoken"));
    const rest = items.filter((item) => sequenceOf(item) > after);
    const page = rest.slice(0, size);
    const last = page.at(-1);
    const more = rest.length > size && last !== undefined;
    return { items: page, nextToken: more ? writeToken(sequenceOf(last)) : undefined };
}

/** The absolute link to the next page: the same request with another token. */
export function nextLink(url: URL, token: string): string {
    const next = new URL(url);
    next.searchParams.delete("$skiptoken");
    const query = next.search === "" ? "?" : `${next.search}&`;
    return `${next.origin}${next.pathname}${query.replaceAll("%24", "$")}$skiptoken=${token}`;
}

function writeToken(sequence: number): string {
    return btoa(`after:${String(sequence)}`).replaceAll("=", "");
}

function readToken(token: string | null): number {
    if (token === null) return -1;
    try {
        const sequence = /^after:(\d+)$/.exec(atob(token))?.[1];
        if (sequence !== undefined) return Number(sequence);
    } catch {
        throw badRequest("The skip token is not one that the service gave.");
    }
    throw badRequest("The skip token is not one that the service gave.");
}
