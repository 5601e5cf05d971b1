type Constructor = abstract new (...parameters: never[]) => object;

/**
 * Lets a class be called without `new`. Extensions compiled to ES5 derive by `_super.call(this, ...)`, which a native
 * class refuses; the call then builds an instance of whatever class `this` belongs to.
 */
export function callable<T extends Constructor>(target: T): T {
    return new Proxy(target, {
        apply: (_, self: object, parameters: unknown[]) =>
            Reflect.construct(target as unknown as () => void, parameters, self.constructor) as object,
    });
}
