/** The other windows of this register that show the same worker's plan. */
export interface Neighbours {
    /** Tells them that something was written down that they have not seen. */
    tell(): void;
    /** Calls `listener` whenever one of them tells. The returned function ends that. */
    listen(listener: () => void): () => void;
}

/** For a register with a single window. */
export const noNeighbours: Neighbours = {
    tell: () => undefined,
    listen: () => () => undefined,
};
