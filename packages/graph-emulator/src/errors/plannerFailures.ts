import { GraphFailure } from "./GraphFailure";

/* Failures that the Planner service itself raises. Their code is empty, except for limits (reference: observed bodies). */

function planner(status: number, message: string): GraphFailure {
    return new GraphFailure(status, "", message);
}

/** 400: a field of the body breaks a rule of the schema. */
export function schemaFailure(field: string, entity: string, rule: string): GraphFailure {
    return planner(
        400,
        `Schema validation has failed. Validation for field '${field}', on entity '${entity}' has failed: ${rule}`,
    );
}

/** 400: a needed field is null or missing. */
export function fieldMissing(field: string, entity: string): GraphFailure {
    return schemaFailure(field, entity, "A non-null value must be specified for this field.");
}

/** 400: an id that the service cannot have made. */
export function invalidIdentifier(field: string, entity: string): GraphFailure {
    return schemaFailure(field, entity, "The specified identifier is invalid.");
}

/** 400: a number outside its range. */
export function outOfRange(field: string, entity: string, range: string): GraphFailure {
    return schemaFailure(field, entity, `The value must be between ${range}.`);
}

/** 400: start later than due. */
export function dueBeforeStart(): GraphFailure {
    return schemaFailure("DueDate", "Task", "DueDate cannot be earlier than the StartDate");
}

/** 400: a property that only the service sets, or that is fixed after creation. */
export function readOnlyField(field: string, entity: string): GraphFailure {
    return schemaFailure(field, entity, "This field is read only and cannot be changed.");
}

/** 400: the body cannot be read as the type it should be. */
export function invalidRequest(reason: string): GraphFailure {
    return planner(400, `The request is invalid:\r\n${reason}`);
}

/** 400: a property the type does not have. */
export function unknownProperty(name: string, type: string): GraphFailure {
    return invalidRequest(
        `The property '${name}' does not exist on type 'microsoft.taskServices.${type}'. Only use property names that the type defines.`,
    );
}

/** 400: an @odata.type that the model does not know. */
export function unknownType(name: string): GraphFailure {
    return invalidRequest(
        `A type named '${name}' could not be resolved by the model. When a model is available, each type name must resolve to a valid type.`,
    );
}

/** 400: an object where a simple value is due. */
export function unexpectedObject(name: string): GraphFailure {
    return invalidRequest(
        `An unexpected 'StartObject' node was found for property named '${name}' when reading from the JSON reader. A 'PrimitiveValue' node was expected.`,
    );
}

/** 400: an entry of an open type without its @odata.type, or empty. */
export function untypedEntry(name: string): GraphFailure {
    return invalidRequest(`The value of the open property '${name}' has no type. An '@odata.type' must be given.`);
}

/** 400: a stored order hint sent back, or one that breaks the format. */
export function invalidOrderHint(value: string): GraphFailure {
    return invalidRequest(
        `Specified order hint is in an invalid format: The input (${value}",) does not contain spaces or exclamation points.`,
    );
}

/** 400 for `If-Match: *` (message observed, status assumed). */
export function wildcardIfMatch(): GraphFailure {
    return planner(400, "The given key was not present in the dictionary.");
}

/** 412: PATCH or DELETE without If-Match. */
export function ifMatchMissing(): GraphFailure {
    return planner(412, "The If-Match header must be specified for this kind of request.");
}

/** 412: an etag of something else, of a version never made, too old to merge, or no etag at all. */
export function ifMatchInvalid(): GraphFailure {
    return planner(412, "The If-Match header contains an invalid value.");
}

/** 409: somebody changed the same since. */
export function changesConflict(): GraphFailure {
    return planner(
        409,
        "The attempted changes conflicted with already accepted changes. Read the latest state and resolve differences.",
    );
}

/** 403: not a member, or no right to this item. */
export function accessDenied(): GraphFailure {
    return planner(403, "You do not have the required permissions to access this item.");
}

/** 403 in the wording that does not tell whether the item exists. */
export function accessDeniedOrMissing(): GraphFailure {
    return planner(403, "You do not have the required permissions to access this item, or the item may not exist.");
}

/** 404: well-formed, but not there. */
export function itemNotFound(): GraphFailure {
    return planner(404, "The requested item is not found.");
}

/** 404: a navigation that the Planner service does not have. */
export function noRoute(path: string): GraphFailure {
    const inner = `No routing convention was found to select an action for the OData path '${path}'.`;
    return new GraphFailure(
        404,
        "",
        `No HTTP resource was found that matches the request URI 'https://tasks.office.com:444/taskapi/v2.0${path}'.`,
        { inner: { message: inner } },
    );
}

/** 403: one of the documented limits; the code is its name. Not worth a retry. */
export function limitExceeded(limit: string): GraphFailure {
    return new GraphFailure(403, limit, "The request exceeded allowed limits.");
}

/** The switchable refusal of the mandatory filter on a root set. */
export function filterNeeded(status: number, property: string): GraphFailure {
    return planner(status, `The request must be filtered by '${property}'.`);
}

/** A task that needs something done before it may be completed (status is a switch). */
export function completionNotAllowed(status: number): GraphFailure {
    return planner(status, "The task cannot be completed: its completion requirements are not met.");
}
