import { readFile } from "node:fs/promises";

async function textsOf(culture: string): Promise<Readonly<Record<string, string>>> {
    const path = new URL(`../../Resources/Strings/${culture}/strings.resjson`, import.meta.url);
    const all = JSON.parse(await readFile(path, "utf8")) as Record<string, string>;
    return Object.fromEntries(Object.entries(all).filter(([id]) => !id.startsWith("_")));
}

describe("The texts", () => {
    const placeholders = (text: string | undefined): string[] => [...(text ?? "").matchAll(/\{\d\}/g)].flat().sort();

    it("have the same placeholders in Dutch as in English", async () => {
        const [english, dutch] = [await textsOf("en-US"), await textsOf("nl")];
        const differing = Object.keys(english).filter(
            (id) => placeholders(english[id]).join() !== placeholders(dutch[id]).join(),
        );
        expect(differing).toEqual([]);
    });

    it("have both forms wherever they have one", async () => {
        const ids = Object.keys(await textsOf("en-US"));
        const stems = ids.filter((id) => id.endsWith("_one")).map((id) => id.slice(0, -"one".length));
        expect(stems.filter((stem) => !ids.includes(`${stem}other`))).toEqual([]);
        expect(stems.length).toBeGreaterThan(5);
    });

    it("hold nothing that POS would take for a comment", async () => {
        for (const culture of ["en-US", "nl"]) {
            const texts = Object.values(await textsOf(culture));
            expect(texts.filter((text) => text.includes("//") || text.includes("/*"))).toEqual([]);
        }
    });
});
