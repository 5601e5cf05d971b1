import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const TEST = new URL(".", import.meta.url).pathname;

/** The checklist numbers at the end of spec titles, in every spec file. */
function linesInSpecs(): Set<number> {
    const files = readdirSync(TEST, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith("Spec.ts"));
    const titles = files.flatMap((file) => readFileSync(join(TEST, file), "utf8").match(/\bit\("[^"]+"/g) ?? []);
    return new Set(titles.flatMap((title) => [...title.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1]))));
}

/** The numbers of the table under "Covered". */
function linesInDocument(): Set<number> {
    const text = readFileSync(join(TEST, "..", "COVERAGE.md"), "utf8");
    const section = text.split("\n## ")[1] ?? "";
    const cells = section.split("\n").map((line) => line.split("|")[2] ?? "");
    return new Set(cells.flatMap((cell) => (cell.match(/\d+/g) ?? []).map(Number)));
}

describe("COVERAGE.md", () => {
    it("lists exactly the checklist lines that specs show", () => {
        const inOrder = (lines: Set<number>): number[] => [...lines].sort((left, right) => left - right);
        expect(inOrder(linesInDocument())).toEqual(inOrder(linesInSpecs()));
    });
});
