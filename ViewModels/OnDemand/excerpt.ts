/** As much of a long text as stands in a list. */
const LONGEST_EXCERPT = 80;

/** The beginning of a text, on one line. */
export function excerpt(text: string): string {
    const line = text.replace(/\s+/g, " ").trim();
    return line.length > LONGEST_EXCERPT ? `${line.slice(0, LONGEST_EXCERPT).trimEnd()}…` : line;
}
