type Items<T> = readonly T[] | null | undefined;
type Test<T> = (item: T) => boolean;

const always = (): boolean => true;

/** `ArrayExtensions` of `PosApi/TypeExtensions`; a missing array counts as empty. */
export const arrayExtensions = {
    hasElements: (items: Items<unknown>): boolean => (items?.length ?? 0) > 0,
    hasElement: <T>(items: Items<T>, wanted: T): boolean => items?.includes(wanted) ?? false,
    countElements: <T>(items: Items<T>, test: Test<T> = always): number => items?.filter(test).length ?? 0,
    distinct: <T>(items: Items<T>): T[] => [...new Set(items ?? [])],
    difference: <T>(items: Items<T>, without: Items<T>): T[] =>
        (items ?? []).filter((item) => !without?.includes(item)),
    firstOrUndefined: <T>(items: Items<T>, test: Test<T> = always): T | undefined => items?.find(test),
    lastOrUndefined: <T>(items: Items<T>, test: Test<T> = always): T | undefined => items?.findLast(test),
    findIndex: <T>(items: Items<T>, test: Test<T>): number => items?.findIndex(test) ?? -1,
    sum: <T>(items: Items<T>, select: (item: T) => number, test: Test<T> = always): number =>
        (items ?? []).filter(test).reduce((total, item) => total + select(item), 0),
};
