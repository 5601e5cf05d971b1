import { readFile } from "node:fs/promises";

const root = new URL("../../", import.meta.url);

interface CoveredRow {
    readonly id: string;
    readonly spec: string;
    readonly title: string;
}

async function rowsOfCoverage(): Promise<CoveredRow[]> {
    const text = await readFile(new URL("docs/coverage.md", root), "utf8");
    return text.split("\n").flatMap((line) => {
        const [, id = "", , spec = "", title = ""] = line.split("|").map((cell) => cell.trim());
        return /^[TN]\d+$/.test(id) ? [{ id, spec: spec.replaceAll("`", ""), title }] : [];
    });
}

describe("docs/coverage.md", () => {
    it("has every row of the task view and of creating tasks", async () => {
        const wanted = [
            ...Array.from({ length: 23 }, (_, index) => `T${index + 1}`),
            ...Array.from({ length: 10 }, (_, index) => `N${index + 1}`),
        ];
        expect((await rowsOfCoverage()).map(({ id }) => id)).toEqual(wanted);
    });

    it("names titles that stand in the specs, or says why there is none", async () => {
        for (const { id, spec, title } of await rowsOfCoverage()) {
            expect(title.length).withContext(id).toBeGreaterThan(20);
            if (spec === "–") continue;
            const text = await readFile(new URL(spec, root), "utf8");
            expect(text).withContext(id).toContain(title);
        }
    });
});
