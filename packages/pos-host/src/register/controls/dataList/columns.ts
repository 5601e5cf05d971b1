/** A column as the extension described it. */
export interface Column {
    readonly title: string;
    readonly computeValue: (row: unknown) => unknown;
    readonly ratio: number;
    readonly collapseOrder: number;
    readonly minWidth: number;
    readonly isRightAligned: boolean;
}

/** Which columns are shown at a width, with their share of it in percent, and which moved into the second line. */
export interface ColumnLayout {
    readonly shown: readonly { readonly column: Column; readonly percent: number }[];
    readonly collapsed: readonly Column[];
}

const required = ["title", "ratio", "collapseOrder", "minWidth"];

/**
 * Checks the columns of a DataList as POS does; throws an Error that says what is wrong. Every column needs title, ratio,
 * collapseOrder, minWidth (and computeValue); ratios total exactly 100; collapseOrder is 1 to n, each once.
 */
export function readColumns(control: string, given: readonly unknown[]): readonly Column[] {
    const columns = given.map((column, index) => readColumn(`${control}: column ${index + 1}`, column));
    const total = columns.reduce((sum, { ratio }) => sum + ratio, 0);
    if (total !== 100)
        throw new Error(`${control}: the ratios of the columns total ${total}; they must total exactly 100.`);
    const orders = columns.map(({ collapseOrder }) => collapseOrder).sort((left, right) => left - right);
    if (orders.some((order, index) => order !== index + 1)) {
        throw new Error(
            `${control}: collapseOrder values are ${orders.join(", ")}; they must be 1 to ${columns.length}, each once.`,
        );
    }
    return columns;
}

function readColumn(name: string, given: unknown): Column {
    if (typeof given !== "object" || given === null) throw new Error(`${name} is not an object.`);
    const column = given as Partial<Column>;
    const missing = required.filter(
        (field) => Reflect.get(given, field) === undefined || Reflect.get(given, field) === null,
    );
    if (missing.length > 0) throw new Error(`${name} lacks ${missing.join(", ")}.`);
    const { computeValue, title = "", ratio = 0, collapseOrder = 0, minWidth = 0 } = column;
    if (typeof computeValue !== "function") throw new Error(`${name} ("${title}") lacks the function computeValue.`);
    const isRightAligned = column.isRightAligned === true;
    return {
        title,
        computeValue: (row) => computeValue.call(given, row),
        ratio,
        collapseOrder,
        minWidth,
        isRightAligned,
    };
}

/**
 * Fits columns into a width in px: as long as one is narrower than its minWidth, the one with the lowest collapseOrder is
 * dropped and the rest share its place by ratio. The last column stays whatever the width.
 */
export function layoutColumns(columns: readonly Column[], width: number): ColumnLayout {
    let shown = columns;
    while (shown.length > 1 && !fits(shown, width)) {
        const first = Math.min(...shown.map(({ collapseOrder }) => collapseOrder));
        shown = shown.filter(({ collapseOrder }) => collapseOrder !== first);
    }
    const total = totalRatio(shown);
    return {
        shown: shown.map((column) => ({ column, percent: (100 * column.ratio) / total })),
        collapsed: columns.filter((column) => !shown.includes(column)),
    };
}

function fits(columns: readonly Column[], width: number): boolean {
    const total = totalRatio(columns);
    return columns.every(({ ratio, minWidth }) => (width * ratio) / total >= minWidth);
}

function totalRatio(columns: readonly Column[]): number {
    return columns.reduce((sum, { ratio }) => sum + ratio, 0) || 1;
}
