/** Numbers in [0, 1) that are the same in every run (mulberry32). */
export function seededRandom(seed: number): () => number {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
}

/** One of the list, which must not be empty. */
export function pick<Item>(list: readonly Item[], random: () => number): Item {
    const item = list[Math.floor(random() * list.length)];
    if (item === undefined) throw new Error("Could not pick from an empty list.");
    return item;
}
