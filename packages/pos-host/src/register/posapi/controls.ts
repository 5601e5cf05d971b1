function reverse(members: Readonly<Record<string, number>>): Readonly<Record<string, number | string>> {
    const names = Object.entries(members).map(([name, value]): [string, string] => [String(value), name]);
    return Object.freeze({ ...members, ...Object.fromEntries(names) });
}

/** How rows of a list answer to taps. */
export const DataListInteractionMode = reverse({ None: 0, Invoke: 1, SingleSelect: 2, MultiSelect: 3 });

/** Where a menu opens, relative to its anchor. */
export const DirectionalHint = reverse({
    Auto: 0,
    TopLeftEdge: 1,
    TopCenter: 2,
    TopRightEdge: 3,
    BottomLeftEdge: 4,
    BottomCenter: 5,
    BottomRightEdge: 6,
    LeftCenter: 7,
    RightCenter: 8,
});
