import { coveredRows, expectTitles } from "./coveredRows";

describe("docs/security.md", () => {
    it("has every threat, and every row of sign-in and security in the feature map", async () => {
        const wanted = [
            ...Array.from({ length: 25 }, (_, index) => `S${index + 1}`),
            ...Array.from({ length: 9 }, (_, index) => `X${index + 1}`),
        ];
        expect((await coveredRows("docs/security.md", /^[SX]\d+$/)).map(({ id }) => id)).toEqual(wanted);
    });

    it("names for each threat a title that stands in a spec", async () => {
        const rows = await coveredRows("docs/security.md", /^[SX]\d+$/);
        expect(rows.filter(({ id, spec }) => id.startsWith("S") && spec === "–")).toEqual([]);
        await expectTitles(rows);
    });
});
