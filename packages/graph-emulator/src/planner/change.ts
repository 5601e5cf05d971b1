import { sameJson } from "../values/json";
import type { Entity } from "../world/Entity";

/** One property that a PATCH sets, or removes when the value is undefined. Open types have a path per entry. */
export interface Change {
    readonly path: readonly string[];
    readonly value: unknown;
    /** Never in conflict: the last writer wins. */
    readonly soft?: boolean;
}

/** How a path is remembered in `changedAt`. */
export function pathText(path: readonly string[]): string {
    return path.map((part) => part.replaceAll("~", "~0").replaceAll("/", "~1")).join("/");
}

/**
 * Whether a change made on top of version `base` clashes with what was accepted since: the same property, an entry
 * around it or a part of it changed, and to something else. A value that already stands is no clash, unless `strict`.
 */
export function clashes(
    entity: Entity<object>,
    change: Change,
    base: number,
    options: { readonly strict: boolean },
): boolean {
    if (change.soft === true || base >= entity.version) return false;
    if (lastChanged(entity, change.path) <= base) return false;
    return options.strict || !sameJson(valueAt(entity.value, change.path), change.value);
}

/** Sets or removes each property in place; entries on the way are made when missing. */
export function applyChanges(value: object, changes: readonly Change[]): void {
    for (const change of changes) setAt(value, change.path, change.value);
}

function lastChanged(entity: Entity<object>, path: readonly string[]): number {
    const wanted = pathText(path);
    const touching = Object.entries(entity.changedAt).filter(
        ([text]) => text === wanted || text.startsWith(`${wanted}/`) || wanted.startsWith(`${text}/`),
    );
    return Math.max(0, ...touching.map(([, version]) => version));
}

function valueAt(value: object, path: readonly string[]): unknown {
    return path.reduce<unknown>((current, key) => {
        return typeof current === "object" && current !== null ? new Map(Object.entries(current)).get(key) : undefined;
    }, value);
}

function setAt(value: object, path: readonly string[], next: unknown): void {
    const [key, ...rest] = path;
    if (key === undefined) return;
    if (rest.length > 0) {
        const inner: unknown = Reflect.get(value, key);
        if (typeof inner === "object" && inner !== null) setAt(inner, rest, next);
    } else if (next === undefined) {
        Reflect.deleteProperty(value, key);
    } else {
        Reflect.set(value, key, next);
    }
}
