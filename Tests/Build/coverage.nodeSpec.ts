import { coveredRows, expectTitles } from "./coveredRows";

describe("docs/coverage.md", () => {
    it("has every row of the task view and of creating tasks", async () => {
        const wanted = [
            ...Array.from({ length: 23 }, (_, index) => `T${index + 1}`),
            ...Array.from({ length: 10 }, (_, index) => `N${index + 1}`),
        ];
        expect((await coveredRows("docs/coverage.md", /^[TN]\d+$/)).map(({ id }) => id)).toEqual(wanted);
    });

    it("names titles that stand in the specs, or says why there is none", async () => {
        await expectTitles(await coveredRows("docs/coverage.md", /^[TN]\d+$/));
    });
});
