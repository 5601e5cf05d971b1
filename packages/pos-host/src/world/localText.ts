/** A text of the world: one for every language, or one per language. */
export type LocalText = string | Readonly<Record<string, string>>;

/** The text in the given culture: exact, else its language, else en-US, else the first there is. */
export function localText(text: LocalText, culture: string): string {
    if (typeof text === "string") return text;
    const choices = [culture, culture.split("-")[0] ?? culture, "en-US", ...Object.keys(text)];
    return choices.map((choice) => text[choice]).find((found) => found !== undefined) ?? "";
}
