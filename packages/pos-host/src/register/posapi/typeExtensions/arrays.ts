type Items<T> = readonly T[] | null | undefined;
type Test<T> = (item: T) => boolean;

const always = (): boolean => true;

/** `ArrayExtensions` of `PosApi/TypeExtensions`; a missing array counts as empty. */
export const arrayExtensions = {
    hasElements: (items: Items<unknown>) => (items?.length ?? 0) > 0,
    hasElement: <T>(items: Items<T>, wanted: T) => items?.includes(wanted) ?? false,
    countElements: <T>(items: Items<T>, test: Test<T> = always) => items?.filter(test).length ?? 0,
    distinct: <T>(items: Items<T>) => [...new Set(items ?? [])],
    difference: <T>(items: Items<T>, without: Items<T>) => (items ?? []).filter((item) => !without?.includes(item)),
    firstOrUndefined: <T>(items: Items<T>, test: Test<T> = always) => items?.find(test),
    lastOrUndefined: <T>(items: Items<T>, test: Test<T> = always) => items?.findLast(test),
    findIndex: <T>(items: Items<T>, test: Test<T>) => items?.findIndex(test) ?? -1,
    sum: <T>(items: Items<T>, select: (item: T) => number, test: Test<T> = always) =>
        (items ?? []).filter(test).reduce((total, item) => total + select(item), 0),
};
