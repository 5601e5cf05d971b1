import { badRequest, unsupportedQuery } from "../errors/graphFailures";
import type { JsonObject } from "../values/json";

/** The names of a $select, undefined when everything is asked for. */
export function selectedNames(url: URL): string[] | undefined {
    const text = url.searchParams.get("$select");
    const names = text?.split(",").flatMap((name) => (name.trim() === "" ? [] : [name.trim()]));
    return names === undefined || names.length === 0 || names.includes("*") ? undefined : names;
}

/** Whether an entity meets a $filter. */
export type Predicate = (entity: JsonObject) => boolean;

/**
 * Reads the filters that Entra answers without advanced query: `property eq 'text'`, `startsWith(property,'text')`,
 * `property in ('a','b')`, `resourceProvisioningOptions/Any(x:x eq 'Team')`, joined by `and` or by `or`.
 * Throws 400 for any other, and for a property that may not be filtered.
 */
export function parseFilter(text: string, filterable: readonly string[]): Predicate {
    const parts = splitOutsideQuotes(text);
    const predicates = parts.terms.map((term) => parseTerm(term.trim(), filterable));
    return parts.joiner === "or"
        ? (entity) => predicates.some((predicate) => predicate(entity))
        : (entity) => predicates.every((predicate) => predicate(entity));
}

function splitOutsideQuotes(text: string): { readonly terms: string[]; readonly joiner: "and" | "or" } {
    const pieces = text.split(/ (and|or) (?=(?:[^']*'[^']*')*[^']*$)/i);
    const joiners = new Set(pieces.filter((_, index) => index % 2 === 1).map((joiner) => joiner.toLowerCase()));
    if (joiners.size > 1) throw unsupportedQuery("The emulator reads 'and' or 'or' in a $filter, not both.");
    return { terms: pieces.filter((_, index) => index % 2 === 0), joiner: joiners.has("or") ? "or" : "and" };
}

const QUOTED = "'((?:[^']|'')*)'";

function parseTerm(term: string, filterable: readonly string[]): Predicate {
    const equals = new RegExp(`^(\\w+) eq ${QUOTED}$`, "i").exec(term);
    if (equals) return comparison(equals, filterable, (value, wanted) => value === wanted);
    const starts = new RegExp(`^startswith\\((\\w+), *${QUOTED}\\)$`, "i").exec(term);
    if (starts) return comparison(starts, filterable, (value, wanted) => value.startsWith(wanted));
    const within = /^(\w+) in \((.*)\)$/i.exec(term);
    if (within) return oneOf(within, filterable);
    const any = new RegExp(`^(\\w+)/any\\((\\w+): *\\2 eq ${QUOTED}\\)$`, "i").exec(term);
    if (any) return listHolds(any[1] ?? "", any[3] ?? "");
    throw badRequest(`Invalid filter clause: '${term}' is not a filter that can be read here.`);
}

function comparison(
    match: RegExpExecArray,
    filterable: readonly string[],
    test: (value: string, wanted: string) => boolean,
): Predicate {
    const name = requireFilterable(match[1] ?? "", filterable);
    const wanted = unquote(match[2] ?? "");
    return (entity) => test(textOf(entity[name]), wanted);
}

function oneOf(match: RegExpExecArray, filterable: readonly string[]): Predicate {
    const name = requireFilterable(match[1] ?? "", filterable);
    const list = match[2] ?? "";
    const wanted = new Set([...list.matchAll(new RegExp(QUOTED, "g"))].map((item) => unquote(item[1] ?? "")));
    return (entity) => wanted.has(textOf(entity[name]));
}

function listHolds(name: string, wanted: string): Predicate {
    return (entity) => {
        const list = entity[name];
        return Array.isArray(list) && list.includes(wanted);
    };
}

function requireFilterable(name: string, filterable: readonly string[]): string {
    if (filterable.includes(name)) return name;
    throw unsupportedQuery(`Unsupported or invalid query filter clause specified for property '${name}'.`);
}

/** A quote inside a filter text is written twice; letter case does not count in Entra. */
function unquote(text: string): string {
    return text.replaceAll("''", "'").toLowerCase();
}

function textOf(value: unknown): string {
    return typeof value === "string" ? value.toLowerCase() : "";
}
