import { cultureChoices, loadStrings, parseStrings } from "../../src/register/loader/stringResources";

const node = {
    supportedUICultures: ["en-US", "nl", "de"],
    fallbackUICulture: "en-US",
    culturesDirectoryPath: "Strings/",
    stringResourcesFileName: "strings.resjson",
};

describe("String resources", () => {
    it("may carry comments, which leave addresses in texts alone", () => {
        const texts = parseStrings(`\uFEFF{ // first
            "help": "see https://contoso.example // here", /* two
            lines */ "_help.comment": "an address", "quote": "say \\"hi\\" // loud" }`);

        expect([...texts]).toEqual([
            ["help", "see https://contoso.example // here"],
            ["quote", 'say "hi" // loud'],
        ]);
    });

    it("are looked for by exact culture, its language, the application's and the fallback", () => {
        expect(cultureChoices(node, "nl-BE", "de")).toEqual(["nl", "de", "en-US"]);
        expect(cultureChoices(node, "en-US", "en-US")).toEqual(["en-US"]);
        expect(cultureChoices(node, "fi", "sv")).toEqual(["en-US"]);
    });

    it("come from the next culture when a file is missing or broken", async () => {
        const files: Record<string, string> = {
            "Strings/nl/strings.resjson": "{ broken",
            "Strings/en-US/strings.resjson": '{"title": "Tasks"}',
        };
        const read = (path: string): Promise<string> =>
            path in files ? Promise.resolve(files[path] ?? "") : Promise.reject(new Error(path));

        const { culture, texts } = await loadStrings(node, ["de", "nl", "en-US"], read);

        expect(culture).toBe("en-US");
        expect(texts.get("title")).toBe("Tasks");
        await expectAsync(loadStrings(node, ["de"], read)).toBeRejectedWithError(/Strings\/de/);
    });
});
