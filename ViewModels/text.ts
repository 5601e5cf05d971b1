/** Where texts come from: the resources of the package, in the language of the register. */
export interface Strings {
    /** The text with this id, or the id itself when there is none. */
    getString(id: string): string;
    getCurrentUICulture(): string;
}

/** A value for a placeholder such as `{0}`. */
export type TextValue = string | number;

/** Texts with placeholders, plurals and lists, in one language. */
export class Texts {
    /** The culture of the texts, one that `Intl` knows. */
    readonly culture: string;
    readonly #strings: Strings;
    readonly #plural: Intl.PluralRules;
    readonly #number: Intl.NumberFormat;
    readonly #list: Intl.ListFormat;

    constructor(strings: Strings) {
        this.#strings = strings;
        this.culture = knownCulture(strings.getCurrentUICulture());
        this.#plural = new Intl.PluralRules(this.culture);
        this.#number = new Intl.NumberFormat(this.culture);
        this.#list = new Intl.ListFormat(this.culture, { type: "conjunction" });
    }

    /** The text `id`, with `{0}`, `{1}`, ... replaced. */
    get(id: string, ...values: readonly TextValue[]): string {
        const text = this.#strings.getString(id);
        if (values.length === 0) return text;
        return text.replace(/\{(\d)\}/g, (placeholder, position: string) => {
            const value = values[Number(position)];
            if (value === undefined) return placeholder;
            return typeof value === "number" ? this.#number.format(value) : value;
        });
    }

    /** The text `<stem>one` or `<stem>other`, whichever fits `count`, which replaces `{0}`. */
    count(stem: string, count: number, ...values: readonly TextValue[]): string {
        const form = this.#plural.select(count) === "one" ? "one" : "other";
        return this.get(`${stem}${form}`, count, ...values);
    }

    /** Names in a row, such as `Noor, Sem and Tess`. */
    list(names: readonly string[]): string {
        return this.#list.format(names);
    }
}

/** POS may name a culture that `Intl` does not take, a pseudo-locale for instance. */
function knownCulture(culture: string): string {
    try {
        return Intl.getCanonicalLocales(culture)[0] ?? "en-US";
    } catch {
        return "en-US";
    }
}
