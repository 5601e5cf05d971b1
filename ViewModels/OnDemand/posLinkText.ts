import type { PosLink, PosPage } from "../posLinks";
import type { Texts } from "../text";
import type { NotesWords } from "./notesLines";

const PAGE_TEXTS: Readonly<Record<PosPage, string>> = {
    cart: "storeTasks_posCart",
    inventoryLookup: "storeTasks_posInventoryLookup",
    searchOrders: "storeTasks_posSearchOrders",
    searchProducts: "storeTasks_posSearchProducts",
    searchCustomers: "storeTasks_posSearchCustomers",
};

/** A page of POS in words. */
export function posPageText(texts: Texts, page: PosPage): string {
    return texts.get(PAGE_TEXTS[page]);
}

/** A place in POS in words. */
export function posLinkText(texts: Texts, link: PosLink): string {
    return link.kind === "page" ? posPageText(texts, link.page) : texts.get("storeTasks_posCustomer", link.account);
}

/** The words that go into the notes. */
export function notesWords(texts: Texts): NotesWords {
    return {
        linkText: (link) => posLinkText(texts, link),
        contactText: (name) => texts.get("storeTasks_contactLine", name),
    };
}
