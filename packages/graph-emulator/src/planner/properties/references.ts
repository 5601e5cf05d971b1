import { invalidRequest, schemaFailure } from "../../errors/plannerFailures";
import type { Json } from "../../values/json";
import { decodeReferenceKey, encodeReferenceKey } from "../../values/openTypeKey";
import { defaultOrderHint, formatTicks } from "../../values/ticks";
import type { ExternalReference, TaskDetails } from "../../world/plannerTypes";
import type { Change } from "../change";
import { callerIdentity } from "../identity";
import { openEntries, typedEntry } from "./openTypes";
import { wrongType, type Rule, type Scope } from "./rules";
import { orderHintValue } from "./scalars";

const KNOWN = ["alias", "type", "previewPriority", "lastModifiedDateTime", "lastModifiedBy"];

/** Links by encoded URL: an entry makes or changes one, null removes it, those not named stay. */
export const references: Rule<TaskDetails> = (name, input, scope) =>
    openEntries(name, input, "plannerExternalReferences").flatMap(([sentKey, entry]) => {
        const key = requireUrlKey(sentKey);
        if (entry === null) return [{ path: [name, key], value: undefined }];
        const parts = readParts(key, entry, scope);
        if (scope.value.references[key] === undefined)
            return [{ path: [name, key], value: newReference(parts, scope) }];
        const all = { ...parts, ...stampsOf(scope) };
        return Object.entries(all).map(([part, value]): Change => {
            return { path: [name, key, part], value, soft: part.startsWith("lastModified") };
        });
    });

type ReferenceParts = Partial<Pick<ExternalReference, "alias" | "type" | "previewPriority">>;

/** The key in the one form the service answers with; 400 when it is not an encoded http(s) URL. */
function requireUrlKey(key: string): string {
    const url = decodeReferenceKey(key);
    if (url === undefined)
        throw invalidRequest(`The name of the open property '${key}' holds a character that must be encoded.`);
    if (!/^https?:\/\/[^/\s]+/i.test(url))
        throw schemaFailure("References", "TaskDetails", "Only http and https URLs are allowed.");
    return encodeReferenceKey(url);
}

function readParts(key: string, input: Json, scope: Scope<TaskDetails>): ReferenceParts {
    const entry = typedEntry(key, input, "plannerExternalReference", KNOWN);
    const { alias, type, previewPriority } = entry;
    return {
        ...(alias === undefined ? {} : { alias: nullableTextPart("alias", alias) }),
        ...(type === undefined ? {} : { type: nullableTextPart("type", type) }),
        ...(typeof previewPriority === "string"
            ? { previewPriority: orderHintValue(scope.call, previewPriority) }
            : {}),
    };
}

function nullableTextPart(name: string, value: Json): string | null {
    if (value !== null && typeof value !== "string") throw wrongType(name, "Edm.String");
    return value;
}

function newReference(parts: ReferenceParts, scope: Scope<TaskDetails>): ExternalReference {
    const previewPriority = defaultOrderHint(scope.call.clock.nextTicks());
    return { alias: null, type: null, previewPriority, ...parts, ...stampsOf(scope) };
}

function stampsOf(scope: Scope<TaskDetails>): Pick<ExternalReference, "lastModifiedDateTime" | "lastModifiedBy"> {
    return {
        lastModifiedDateTime: formatTicks(scope.call.clock.nextTicks()),
        lastModifiedBy: callerIdentity(scope.call),
    };
}
