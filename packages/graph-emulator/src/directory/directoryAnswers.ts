import { badRequest, unsupportedQuery } from "../errors/graphFailures";
import { odataContext, type Answer, type Call } from "../http/Call";
import { nextLink, pageOf } from "../http/paging";
import { parseFilter, selectedNames } from "../http/query";
import type { JsonObject } from "../values/json";
import type { DirectoryType } from "./entities";

const DEFAULT_PAGE = 100;
const LARGEST_PAGE = 999;

/** One row of a directory list: all its properties, and its place in the list. */
export interface Row {
    readonly place: number;
    readonly properties: JsonObject;
}

/** Rows in the given order. */
export function rowsOf(entities: readonly JsonObject[]): Row[] {
    return entities.map((properties, place) => ({ place, properties }));
}

/** A single directory entity, less when $select asks for less. */
export function directoryEntity(call: Call, type: DirectoryType, fragment: string, properties: JsonObject): Answer {
    const names = selectedFor(call, type, properties);
    const suffix = selectedNames(call.url) === undefined ? "" : `(${names.join(",")})`;
    const context = odataContext(call, `${fragment}${suffix}/$entity`);
    return { status: 200, body: { "@odata.context": context, ...pick(properties, names) } };
}

/** How a list of directory entities is announced. */
export interface ListForm {
    readonly fragment: string;
    /** Lists of mixed types (members) tell the type of each entry. */
    readonly tellsType: boolean;
}

/** A list with the query options that Entra really applies: $filter, $select, $top, $count, and pages of 100. */
export function directoryList(call: Call, type: DirectoryType, form: ListForm, rows: readonly Row[]): Answer {
    requireAdvancedQuery(call);
    const filter = call.url.searchParams.get("$filter");
    const predicate = filter === null ? undefined : parseFilter(filter, type.filterable);
    const wanted = predicate === undefined ? rows : rows.filter((row) => predicate(row.properties));
    const page = pageOf(call.url, wanted, pageSize(call), (row) => row.place);
    const value = page.items.map((row): JsonObject => {
        const properties = pick(row.properties, selectedFor(call, type, row.properties));
        return form.tellsType ? { "@odata.type": `#microsoft.graph.${type.typeName}`, ...properties } : properties;
    });
    const counted = call.url.searchParams.get("$count") === "true";
    return {
        status: 200,
        body: {
            "@odata.context": odataContext(call, form.fragment),
            ...(counted ? { "@odata.count": wanted.length } : {}),
            ...(page.nextToken === undefined ? {} : { "@odata.nextLink": nextLink(call.url, page.nextToken) }),
            value,
        },
    };
}

/** $count and $search are answered only with `ConsistencyLevel: eventual`; $orderby beside $filter too; $search is not emulated. */
function requireAdvancedQuery(call: Call): void {
    const query = call.url.searchParams;
    const advanced =
        query.has("$search") || query.get("$count") === "true" || (query.has("$orderby") && query.has("$filter"));
    const eventual = (call.headers.get("ConsistencyLevel") ?? "").toLowerCase() === "eventual";
    if (advanced && !eventual) {
        throw unsupportedQuery("This query needs the header 'ConsistencyLevel: eventual' and '$count=true'.");
    }
    if (query.has("$search") || query.has("$orderby")) {
        throw unsupportedQuery("The emulator does not have $search and $orderby for the directory.");
    }
}

function pageSize(call: Call): number {
    const text = call.url.searchParams.get("$top");
    if (text === null) return DEFAULT_PAGE;
    const size = Number(text);
    if (Number.isInteger(size) && size >= 1 && size <= LARGEST_PAGE) return size;
    throw badRequest(
        `Invalid page size specified: '${text}'. Must be between 1 and ${String(LARGEST_PAGE)} inclusive.`,
    );
}

function selectedFor(call: Call, type: DirectoryType, properties: JsonObject): readonly string[] {
    const names = selectedNames(call.url);
    if (names === undefined) return type.givenUnasked;
    const unknown = names.find((name) => !(name in properties));
    if (unknown === undefined) return names;
    throw badRequest(`Could not find a property named '${unknown}' on type 'microsoft.graph.${type.typeName}'.`);
}

function pick(properties: JsonObject, names: readonly string[]): JsonObject {
    return Object.fromEntries(names.map((name) => [name, properties[name]]));
}
