import { fieldMissing, invalidOrderHint, outOfRange, schemaFailure } from "../../errors/plannerFailures";
import type { Call } from "../../http/Call";
import { resolveOrderHint } from "../../values/orderHint";
import { defaultOrderHint, toUtcText } from "../../values/ticks";
import { pascal, wrongType, type Rule } from "./rules";

/** A text that may not be null or empty. */
export function requiredText<Value extends object>(): Rule<Value> {
    return (name, input, scope) => {
        if (input === null || input === "") throw fieldMissing(pascal(name), scope.entityName);
        if (typeof input !== "string") throw wrongType(name, "Edm.String");
        return [{ path: [name], value: input }];
    };
}

/** A task title: required, and no longer than the switch says. */
export function titleText<Value extends object>(): Rule<Value> {
    const required = requiredText<Value>();
    return (name, input, scope) => {
        const longest = scope.call.switches.titleLength;
        if (typeof input === "string" && longest > 0 && input.length > longest) {
            throw schemaFailure(
                "Title",
                scope.entityName,
                `The value must not be longer than ${String(longest)} characters.`,
            );
        }
        return required(name, input, scope);
    };
}

/** A text or null. */
export function nullableText<Value extends object>(): Rule<Value> {
    return (name, input) => {
        if (input !== null && typeof input !== "string") throw wrongType(name, "Edm.String");
        return [{ path: [name], value: input }];
    };
}

/** A whole number in a range. */
export function wholeNumber<Value extends object>(lowest: number, highest: number): Rule<Value> {
    return (name, input, scope) => {
        if (typeof input !== "number" || !Number.isInteger(input)) throw wrongType(name, "Edm.Int32");
        if (input < lowest || input > highest) {
            throw outOfRange(pascal(name), scope.entityName, `${String(lowest)} and ${String(highest)}`);
        }
        return [{ path: [name], value: input }];
    };
}

/** An instant or null; any offset is taken and kept as UTC. */
export function nullableDate<Value extends object>(): Rule<Value> {
    return (name, input) => {
        if (input === null) return [{ path: [name], value: null }];
        const utc = typeof input === "string" ? toUtcText(input) : undefined;
        if (utc === undefined) throw wrongType(name, "Edm.DateTimeOffset");
        return [{ path: [name], value: utc }];
    };
}

/** One word of a closed list. */
export function oneOf<Value extends object>(type: string, ...words: string[]): Rule<Value> {
    return (name, input) => {
        if (typeof input !== "string" || !words.includes(input)) throw wrongType(name, type);
        return [{ path: [name], value: input }];
    };
}

/** A hint that says between which neighbours the item goes. */
export function orderHint<Value extends object>(): Rule<Value> {
    return (name, input, scope) => {
        if (typeof input !== "string") throw wrongType(name, "Edm.String");
        return [{ path: [name], value: orderHintValue(scope.call, input) }];
    };
}

/** The value kept for a client's hint; throws 400 for a stored value sent back. */
export function orderHintValue(call: Call, hint: string): string {
    const result = resolveOrderHint(hint, () => firstHint(call));
    if (result.kind === "invalid") throw invalidOrderHint(hint);
    return result.value;
}

/** The value for `" !"`: the default of a minute ago and a suffix (observed). */
function firstHint(call: Call): string {
    const suffix = String.fromCharCode(34 + Math.floor(call.random() * 92));
    return `${defaultOrderHint(call.clock.nextTicks() - 600_160_000n)}P${suffix}`;
}
