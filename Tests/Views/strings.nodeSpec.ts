import { readFile } from "node:fs/promises";
import { CULTURES } from "../Support/cultures";

async function textsOf(culture: string): Promise<Readonly<Record<string, string>>> {
    const path = new URL(`../../Resources/Strings/${culture}/strings.resjson`, import.meta.url);
    const all = JSON.parse(await readFile(path, "utf8")) as Record<string, string>;
    return Object.fromEntries(Object.entries(all).filter(([id]) => !id.startsWith("_")));
}

describe("The texts", () => {
    const placeholders = (text: string | undefined): string[] => [...(text ?? "").matchAll(/\{\d\}/g)].flat().sort();

    for (const culture of CULTURES) {
        it(`are complete in ${culture}, with the same placeholders as in English`, async () => {
            const [english, other] = [await textsOf("en-US"), await textsOf(culture)];
            expect(Object.keys(other)).toEqual(Object.keys(english));
            const differing = Object.keys(english).filter(
                (id) => placeholders(english[id]).join() !== placeholders(other[id]).join(),
            );
            expect(differing).toEqual([]);
            expect(Object.entries(other).filter(([, text]) => text.trim() === "")).toEqual([]);
        });

        it(`need no more plural forms in ${culture} than the two that they have`, () => {
            const forms = [0, 1, 2, 3, 5, 11, 21, 100].map((count) => new Intl.PluralRules(culture).select(count));
            expect(new Set(forms)).toEqual(new Set(["one", "other"]));
        });

        it(`hold in ${culture} nothing that POS would take for a comment`, async () => {
            const texts = Object.values(await textsOf(culture));
            expect(texts.filter((text) => text.includes("//") || text.includes("/*"))).toEqual([]);
        });
    }

    it("are not left in English elsewhere, but for words that are the same", async () => {
        const english = await textsOf("en-US");
        for (const culture of CULTURES.filter((one) => one !== "en-US")) {
            const other = await textsOf(culture);
            const same = Object.keys(english).filter((id) => english[id] === other[id] && english[id]?.includes(" "));
            expect(same.filter((id) => /[a-z]{4,} [a-z]{2,}/i.test(english[id] ?? ""))).toEqual([]);
        }
    });

    it("have both forms wherever they have one", async () => {
        const ids = Object.keys(await textsOf("en-US"));
        const stems = ids.filter((id) => id.endsWith("_one")).map((id) => id.slice(0, -"one".length));
        expect(stems.filter((stem) => !ids.includes(`${stem}other`))).toEqual([]);
        expect(stems.length).toBeGreaterThan(5);
    });
});
