/** What is needed to know which rows are near the screen; sizes in px. */
export interface Viewport {
    readonly scrollTop: number;
    readonly height: number;
    readonly rowHeight: number;
    readonly rowCount: number;
}

const extraRows = 8;

/** Rows to keep in the document: those on the screen and a few beyond. `end` is exclusive. */
export function rowsInView({ scrollTop, height, rowHeight, rowCount }: Viewport): { start: number; end: number } {
    const start = Math.max(0, Math.floor(scrollTop / rowHeight) - extraRows);
    const end = Math.min(rowCount, Math.ceil((scrollTop + height) / rowHeight) + extraRows);
    return { start: Math.min(start, end), end };
}

/** Scroll position that shows the row fully, moving as little as needed. */
export function scrollToShow(row: number, { scrollTop, height, rowHeight }: Viewport): number {
    const top = row * rowHeight;
    if (top < scrollTop) return top;
    return top + rowHeight > scrollTop + height ? top + rowHeight - height : scrollTop;
}
