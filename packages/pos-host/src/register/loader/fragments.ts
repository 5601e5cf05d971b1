import { getText } from "./http";

const hoisted = new Set<string>();
const documents = new Map<string, Promise<string>>();

/** The page's HTML file, read once. */
function readOnce(url: string): Promise<string> {
    const known = documents.get(url) ?? getText(url);
    documents.set(url, known);
    known.catch(() => documents.delete(url));
    return known;
}

/** Sets an address attribute to its absolute form. Addresses inside the page (`#x`) stay. */
function rebase(element: Element, attribute: "href" | "src", base: string): void {
    const address = element.getAttribute(attribute);
    if (address !== null && !address.startsWith("#")) element.setAttribute(attribute, new URL(address, base).href);
}

function copyScript(original: HTMLScriptElement): HTMLScriptElement {
    // A script that the parser made inert does not run when it is moved, so a new one takes its place.
    const script = document.createElement("script");
    for (const { name, value } of original.attributes) script.setAttribute(name, value);
    script.text = original.text;
    return script;
}

/** Moves styles, scripts and templates to the page's head, each once: told apart by address, else by content. */
function hoist(parsed: Document, base: string): void {
    for (const element of parsed.querySelectorAll("link[rel=stylesheet], style, script")) {
        rebase(element, element.tagName === "LINK" ? "href" : "src", base);
        const key = element.getAttribute("href") ?? element.getAttribute("src") ?? element.outerHTML;
        element.remove();
        if (hoisted.has(key)) continue;
        hoisted.add(key);
        document.head.append(element instanceof HTMLScriptElement ? copyScript(element) : document.adoptNode(element));
    }
}

/**
 * Reads an HTML file of a package the way POS does: its styles, scripts and templates go to the head of the page, the
 * rest of the body becomes the content of `container`. Rejects when the file is missing.
 */
export async function renderFragment(url: string, container: HTMLElement): Promise<void> {
    const absolute = new URL(url, document.baseURI).href;
    const parsed = new DOMParser().parseFromString(await readOnce(absolute), "text/html");
    hoist(parsed, absolute);
    for (const image of parsed.body.querySelectorAll("img[src]")) rebase(image, "src", absolute);
    for (const link of parsed.body.querySelectorAll("a[href]")) rebase(link, "href", absolute);
    container.append(...[...parsed.body.childNodes].map((node) => document.adoptNode(node)));
}

/** A stretched container for a view's content. */
export function createFragmentContainer(): HTMLDivElement {
    const container = document.createElement("div");
    container.style.width = "100%";
    container.style.height = "100%";
    return container;
}

/** Rejects when the HTML file is missing. What was read is kept for the first show. */
export async function checkFragment(url: string): Promise<void> {
    await readOnce(new URL(url, document.baseURI).href);
}
