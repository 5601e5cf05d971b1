import { POS_PAGES, type PosLink } from "../posLinks";

/*
 * Planner has no field for a place in POS or for a contact person (features.md B15). Each is a line of the notes, which people
 * can read in Teams too: `Look up stock (pos:inventoryLookup)`, `Customer Anna (customer:000123)`, `Contact: Sem (contact)`.
 */

/** Notes, and what stands in lines of their own. */
export interface NotesParts {
    /** What people wrote. */
    readonly text: string;
    readonly links: readonly PosLink[];
    /** A name; empty without one. */
    readonly contact: string;
}

/** Words for the lines, in the language of who writes them. */
export interface NotesWords {
    linkText(link: PosLink): string;
    contactText(name: string): string;
}

/** Takes the lines out of the notes. What nobody understands stays with the text. */
export function readNotes(notes: string): NotesParts {
    const links: PosLink[] = [];
    const rest: string[] = [];
    let contact = "";
    for (const line of notes.split("\n")) {
        const link = linkOf(line);
        const name = contactOf(line);
        if (link) links.push(link);
        else if (name !== null) contact = name;
        else rest.push(line);
    }
    return { text: rest.join("\n").trimEnd(), links, contact };
}

/** Puts the notes together again; the lines stand at the end. */
export function writeNotes({ text, links, contact }: NotesParts, words: NotesWords): string {
    const lines = [
        ...links.map((link) => `${words.linkText(link)} (${markOf(link)})`),
        ...(contact === "" ? [] : [`${words.contactText(contact)} (contact)`]),
    ];
    return [...(text === "" ? [] : [text]), ...lines].join("\n");
}

function markOf(link: PosLink): string {
    return link.kind === "page" ? `pos:${link.page}` : `customer:${link.account}`;
}

function linkOf(line: string): PosLink | null {
    const [, kind, value = ""] = /\((pos|customer):([^()\s]{1,60})\)\s*$/.exec(line) ?? [];
    if (kind === "customer") return { kind, account: value };
    const page = kind === "pos" && POS_PAGES.find((one) => one === value);
    return page ? { kind: "page", page } : null;
}

function contactOf(line: string): string | null {
    const [, name] = /^[^:]{1,60}: (.{1,200}) \(contact\)\s*$/.exec(line) ?? [];
    return name ?? null;
}
