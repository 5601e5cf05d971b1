/**
 * The value as a class derived from `base`. Throws when it is no class, or derives from something else: POS checks
 * with `instanceof`, so a class built on a bundled copy of the base does not pass.
 */
export function requireDerived<T extends object>(
    value: unknown,
    base: abstract new (...parameters: never[]) => T,
    baseName: string,
): new (...parameters: unknown[]) => T {
    if (typeof value !== "function") throw new Error("The default export is no class.");
    if (!((value as { prototype?: unknown }).prototype instanceof base)) {
        throw new Error(`The class ${value.name} must derive from ${baseName} of PosApi.`);
    }
    return value as new (...parameters: unknown[]) => T;
}
