import { readFile } from "node:fs/promises";

const root = new URL("../../", import.meta.url);

/** A row of a table that names the spec which shows it: `| id | … | spec | title |`. */
export interface CoveredRow {
    readonly id: string;
    /** `–` where there is none; `title` says why then. */
    readonly spec: string;
    readonly title: string;
}

/** The rows of a page whose first cell is such an id. */
export async function coveredRows(page: string, ids: RegExp): Promise<CoveredRow[]> {
    const text = await readFile(new URL(page, root), "utf8");
    return text.split("\n").flatMap((line) => {
        const cells = line.split("|").map((cell) => cell.trim());
        const [spec = "", title = ""] = cells.slice(-3);
        const id = cells[1] ?? "";
        return ids.test(id) ? [{ id, spec: spec.replaceAll("`", ""), title }] : [];
    });
}

/** Each title stands in its spec, or says why there is none. */
export async function expectTitles(rows: readonly CoveredRow[]): Promise<void> {
    for (const { id, spec, title } of rows) {
        expect(title.length).withContext(id).toBeGreaterThan(20);
        if (spec === "–") continue;
        const text = await readFile(new URL(spec, root), "utf8");
        expect(text).withContext(id).toContain(title);
    }
}
