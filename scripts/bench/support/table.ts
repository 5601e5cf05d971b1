import type { Report, Row } from "./Report";

/** A report as Markdown, its columns lined up so that a terminal shows them, too. */
export function tableOf({ title, beside, rows, notes }: Report): string {
    if (rows.length === 0) return [`### ${title}`, "", ...notes].join("\n");
    const cells = [["", "Store Tasks", "alternative", "ratio", "bar"], ...rows.map(cellsOf)];
    const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
    const [head = "", ...lines] = cells.map((line) => lineOf(line, widths));
    const rule = `|${widths.map((width, column) => "-".repeat(width + 1) + (isNumber(column) ? ":" : "-")).join("|")}|`;
    return [`### ${title}`, "", `Alternative: ${beside}.`, "", head, rule, ...lines, "", ...notes].join("\n").trimEnd();
}

function cellsOf({ what, ours, unit, beside, bar }: Row): string[] {
    return [
        what,
        valueText(ours, unit),
        beside === undefined ? "" : valueText(beside, unit),
        beside === undefined || beside === 0 ? "" : ratioText(ours / beside),
        bar ? `${bar.text}${bar.holds ? "" : " WRONG"}` : "",
    ];
}

function valueText(value: number, unit: string): string {
    const digits = Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
    const text = value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
    return unit === "" ? text : `${text} ${unit}`;
}

function ratioText(ratio: number): string {
    return ratio >= 10 ? ratio.toFixed(0) : ratio.toPrecision(2);
}

function lineOf(cells: readonly string[], widths: readonly number[]): string {
    const padded = cells.map((cell, column) => {
        const width = widths[column] ?? 0;
        return isNumber(column) ? cell.padStart(width) : cell.padEnd(width);
    });
    return `| ${padded.join(" | ")} |`;
}

/** Columns of numbers stand to the right. */
function isNumber(column: number): boolean {
    return column >= 1 && column <= 3;
}
