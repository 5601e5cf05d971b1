/** What formatters need to know of the session. */
export interface FormatSource {
    readonly culture: () => string;
    /** ISO code of the channel's currency. */
    readonly currency: () => string;
}

/** `PosApi/Consume/Formatters`, as far as the host has it: all in the culture of the signed-on worker. */
export function createFormatters(source: FormatSource): Record<string, object> {
    const date = (value: Date, options: Intl.DateTimeFormatOptions): string =>
        new Intl.DateTimeFormat(source.culture(), options).format(value);
    return {
        DateFormatter: {
            toShortDate: (value: Date) => date(value, { dateStyle: "short" }),
            toShortDateAndTime: (value: Date) => date(value, { dateStyle: "short", timeStyle: "short" }),
        },
        BooleanFormatter: {
            toYesNo: (value: boolean) => yesNo(source.culture())[value ? 0 : 1],
        },
        CurrencyFormatter: {
            toCurrency: (amount: number, currency?: string) =>
                new Intl.NumberFormat(source.culture(), {
                    style: "currency",
                    currency: currency ?? source.currency(),
                }).format(amount),
        },
    };
}

const yesNoTexts: Readonly<Record<string, readonly [string, string]>> = {
    de: ["Ja", "Nein"],
    es: ["Sí", "No"],
    fr: ["Oui", "Non"],
    nl: ["Ja", "Nee"],
};

function yesNo(culture: string): readonly [string, string] {
    return yesNoTexts[culture.split("-")[0] ?? ""] ?? ["Yes", "No"];
}
