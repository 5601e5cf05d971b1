const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

function tryDispose(value: unknown): void {
    if (isObject(value) && "dispose" in value && typeof value.dispose === "function") {
        (value as { dispose(): void }).dispose();
    }
}

function disposeMember(value: unknown): void {
    if (Array.isArray(value)) value.forEach(tryDispose);
    else tryDispose(value);
}

/** Disposes every own property, then deletes them all, `context` and `state` included, and leaves the disposed mark. */
function disposeAllProperties(target: Record<string, unknown>): void {
    for (const name of Object.keys(target)) {
        disposeMember(target[name]);
        Reflect.deleteProperty(target, name);
    }
    target["_dax_disposed"] = true;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Record<string, T[]> {
    const groups: Record<string, T[]> = {};
    for (const item of items) (groups[key(item)] ??= []).push(item);
    return groups;
}

/** `ObjectExtensions` of `PosApi/TypeExtensions`. */
export const objectExtensions = {
    isNull: (value: unknown): boolean => value === null,
    isUndefined: (value: unknown): boolean => value === undefined,
    isNullOrUndefined: (value: unknown): boolean => value === null || value === undefined,
    isOfType: (value: unknown, type: abstract new (...parameters: never[]) => unknown): boolean =>
        value instanceof type,
    isFunction: (value: unknown): boolean => typeof value === "function",
    isObject,
    isNumber: (value: unknown): boolean => typeof value === "number",
    isString: (value: unknown): boolean => typeof value === "string",
    isBoolean: (value: unknown): boolean => typeof value === "boolean",
    isPrimitive: (value: unknown): boolean => !isObject(value) && typeof value !== "function",
    clone: (value: unknown): unknown => structuredClone(value),
    forEachKeyValuePair: (target: object, visit: (key: string, value: unknown) => void): void => {
        for (const [key, value] of Object.entries(target)) visit(key, value);
    },
    groupBy,
    tryDispose,
    isDisposed: (value: unknown): boolean => isObject(value) && "_dax_disposed" in value,
    disposeAllProperties,
};
