import { invalidRequest, readOnlyField, unknownProperty } from "../../errors/plannerFailures";
import { unreadableBody } from "../../errors/graphFailures";
import type { Call } from "../../http/Call";
import { isJsonObject, type Json, type JsonObject } from "../../values/json";
import type { Change } from "../change";

/** Where a value is read: for which entity, on top of which value. */
export interface Scope<Value extends object> {
    readonly call: Call;
    /** Its name in error messages. */
    readonly entityName: string;
    readonly typeName: string;
    /** What stands now; for a new entity, its defaults. */
    readonly value: Value;
}

/** Reads one property of a body into changes; throws 400 for what the service refuses. */
export type Rule<Value extends object> = (name: string, input: Json, scope: Scope<Value>) => Change[];

/** A rule per property that a body may hold. */
export type Rules<Value extends object> = Readonly<Record<string, Rule<Value>>>;

/** The body as an object; 400 when there is none. */
export function bodyObject(call: Call): JsonObject {
    if (!isJsonObject(call.body)) throw unreadableBody();
    return call.body;
}

/** The changes that a body asks for. Annotations are skipped; properties the type does not have are refused. */
export function changesOf<Value extends object>(body: JsonObject, rules: Rules<Value>, scope: Scope<Value>): Change[] {
    return Object.entries(body).flatMap(([name, input]) => {
        if (name.includes("@") || input === undefined) return [];
        const rule = rules[name];
        if (!rule) throw unknownProperty(name, scope.typeName);
        return rule(name, input, scope);
    });
}

/** Refuses a property that only the service sets. */
export function readOnly<Value extends object>(): Rule<Value> {
    return (name, _input, scope) => {
        throw readOnlyField(pascal(name), scope.entityName);
    };
}

/** Takes note of nothing. */
export function ignored<Value extends object>(): Rule<Value> {
    return () => [];
}

/** The rules of several read-only properties. */
export function readOnlyRules<Value extends object>(...names: string[]): Rules<Value> {
    return Object.fromEntries(names.map((name) => [name, readOnly<Value>()]));
}

/** Schema messages name fields with a capital. */
export function pascal(name: string): string {
    return name.charAt(0).toUpperCase() + name.slice(1);
}

/** 400: the JSON value has another type than the property. */
export function wrongType(name: string, expected: string): Error {
    return invalidRequest(`Cannot convert the value of property '${name}' to the expected type '${expected}'.`);
}
