import { odataContext, type Answer, type Call } from "../http/Call";
import { nextLink, pageOf } from "../http/paging";
import { selectedNames } from "../http/query";
import { encodeEtag } from "../values/etag";
import type { JsonObject } from "../values/json";
import type { Entity } from "../world/Entity";
import type { Resource } from "./Resource";

/** The `@odata.etag` member of an entity. */
export function etagOf(entity: Entity<object>): JsonObject {
    return { "@odata.etag": encodeEtag(entity.kind, entity.version) };
}

/** The body of a single entity: context first, then its properties, less when $select asks for less. */
export function singleBody(call: Call, fragment: string, properties: JsonObject): JsonObject {
    return { "@odata.context": odataContext(call, fragment), ...selected(call, properties) };
}

/**
 * A list, a page at a time. $filter, $orderby, $top, $skip and a wished page size are ignored, as the service does;
 * the count is that of the page.
 */
export function listAnswer<Value extends object>(
    call: Call,
    resource: Pick<Resource<Value>, "typeName" | "render">,
    entities: readonly Entity<Value>[],
): Answer {
    const page = pageOf(call.url, entities, call.switches.plannerPageSize, (entity) => entity.sequence);
    const value = page.items.map((entity) => selected(call, resource.render(call, entity)));
    return {
        status: 200,
        body: {
            "@odata.context": odataContext(call, `Collection(microsoft.graph.${resource.typeName})`),
            "@odata.count": value.length,
            ...(page.nextToken === undefined ? {} : { "@odata.nextLink": nextLink(call.url, page.nextToken) }),
            value,
        },
    };
}

function selected(call: Call, properties: JsonObject): JsonObject {
    const names = selectedNames(call.url);
    if (names === undefined) return properties;
    return Object.fromEntries(
        Object.entries(properties).filter(([name]) => name.startsWith("@odata.") || names.includes(name)),
    );
}
