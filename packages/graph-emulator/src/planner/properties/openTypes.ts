import {
    invalidRequest,
    unexpectedObject,
    unknownProperty,
    unknownType,
    untypedEntry,
} from "../../errors/plannerFailures";
import { isJsonObject, type Json, type JsonObject } from "../../values/json";
import { wrongType } from "./rules";

/** The entries of an open type in a body. An outer @odata.type that the service does not know is refused. */
export function openEntries(name: string, input: Json, outerType: string): [string, Json][] {
    if (!isJsonObject(input)) throw wrongType(name, `microsoft.taskServices.${outerType}`);
    const stated = input["@odata.type"];
    if (typeof stated === "string" && bareType(stated) !== outerType) throw unknownType(internalName(stated));
    return Object.entries(input).flatMap(([key, value]): [string, Json][] => {
        if (key.startsWith("@") || value === undefined) return [];
        if (key.includes("@") || key === "") throw invalidRequest(`'${key}' is not a valid name of a property.`);
        return [[key, value]];
    });
}

/** An entry that must be an object and say its type, with or without `#`; 400 otherwise. Properties beyond `known` are refused. */
export function typedEntry(name: string, input: Json, type: string, known: readonly string[]): JsonObject {
    if (!isJsonObject(input)) throw wrongType(name, `microsoft.taskServices.${type}`);
    const stated = input["@odata.type"];
    if (typeof stated !== "string") throw untypedEntry(name);
    if (bareType(stated) !== type) throw unknownType(internalName(stated));
    for (const [key, value] of Object.entries(input)) {
        if (key.includes("@")) continue;
        if (isJsonObject(value)) throw unexpectedObject(key);
        if (!known.includes(key)) throw unknownProperty(key, type);
    }
    return input;
}

function bareType(stated: string): string {
    return stated.replace(/^#/, "").replace(/^microsoft\.(graph|taskServices)\./, "");
}

/** Messages leak the name that the service itself uses (observed). */
function internalName(stated: string): string {
    return stated.replace(/^#/, "").replace(/^microsoft\.graph\./, "microsoft.taskServices.");
}
