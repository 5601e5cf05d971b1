import fc from "fast-check";
import { readNotes, writeNotes } from "../../ViewModels/OnDemand/notesLines";
import { POS_PAGES, type PosLink } from "../../ViewModels/posLinks";

const WORDS = {
    linkText: (link: PosLink): string => (link.kind === "page" ? `Pagina ${link.page}` : `Klant ${link.account}`),
    contactText: (name: string): string => `Contactpersoon: ${name}`,
};

const link: fc.Arbitrary<PosLink> = fc.oneof(
    fc.constantFrom(...POS_PAGES).map((page): PosLink => ({ kind: "page", page })),
    fc.stringMatching(/^[A-Za-z0-9-]{1,20}$/).map((account): PosLink => ({ kind: "customer", account })),
);

const text = fc
    .array(fc.string({ unit: "grapheme" }).map((line) => line.replace(/[\r\n()]/g, " ")))
    .map((lines) => lines.join("\n").trimEnd());

const name = fc.stringMatching(/^\p{L}[\p{L} .'-]{0,40}\p{L}$/u);

describe("Lines of the notes that lead somewhere", () => {
    it("come back as they were written, whatever else the notes say", () => {
        fc.assert(
            fc.property(
                text,
                fc.array(link, { maxLength: 3 }),
                fc.option(name, { nil: "" }),
                (written, links, contact) => {
                    const notes = writeNotes({ text: written, links, contact }, WORDS);
                    expect(readNotes(notes)).toEqual({ text: written, links, contact });
                },
            ),
        );
    });

    it("are read in any language", () => {
        const notes = "Look up stock (pos:inventoryLookup)\nKlant Anna (customer:000123)\nContact: Sem (contact)";
        expect(readNotes(notes)).toEqual({
            text: "",
            links: [
                { kind: "page", page: "inventoryLookup" },
                { kind: "customer", account: "000123" },
            ],
            contact: "Sem",
        });
    });

    it("that nobody understands stay with the text", () => {
        const notes = "Iets (pos:formatDisk)\nEen regel (customer:)\nBel Sem (contact)";
        expect(readNotes(notes)).toEqual({ text: notes, links: [], contact: "" });
    });
});
