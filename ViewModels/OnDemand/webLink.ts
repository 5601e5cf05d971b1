import type { TaskLink } from "../../DataService/api";

/** A link as it is shown: `href` is null when it does not lead to a web page. */
export interface ShownLink {
    readonly text: string;
    readonly href: string | null;
}

/** Planner keeps whatever was typed as a link; only web addresses become something to tap. */
export function shownLink(link: TaskLink): ShownLink {
    const text = link.alias.trim() === "" ? link.url : link.alias;
    return { text, href: isWebAddress(link.url) ? link.url : null };
}

/** The web address that somebody means, `https://` added where it is missing; null for what is none. */
export function webAddress(typed: string): string | null {
    const text = typed.trim();
    if (isWebAddress(text)) return text;
    // A host needs a dot: `www.contoso.example`, not a word.
    return /^[^\s/:]+\.[^\s/:]{2,}([/?#]\S*)?$/.test(text) && isWebAddress(`https://${text}`)
        ? `https://${text}`
        : null;
}

function isWebAddress(url: string): boolean {
    try {
        const { protocol, hostname } = new URL(url);
        return ["http:", "https:"].includes(protocol) && hostname !== "" && !/\s/.test(url);
    } catch {
        return false;
    }
}
