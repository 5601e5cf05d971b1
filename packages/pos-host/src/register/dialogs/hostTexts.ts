/** Names of the texts that the host's own dialogs and controls show. */
export type HostTextId =
    | "ok"
    | "cancel"
    | "close"
    | "busy"
    | "enter"
    | "backspace"
    | "clear"
    | "decimalSeparator"
    | "plusMinus"
    | "previousMonth"
    | "nextMonth"
    | "chooseDate"
    | "hour"
    | "minute"
    | "dayPeriod"
    | "loadingRows"
    | "somethingWentWrong";

const english: Readonly<Record<HostTextId, string>> = {
    ok: "OK",
    cancel: "Cancel",
    close: "Close",
    busy: "Working…",
    enter: "Enter",
    backspace: "Backspace",
    clear: "Clear",
    decimalSeparator: "Decimal separator",
    plusMinus: "Plus or minus",
    previousMonth: "Previous month",
    nextMonth: "Next month",
    chooseDate: "Choose a date",
    hour: "Hour",
    minute: "Minute",
    dayPeriod: "AM or PM",
    loadingRows: "Loading more rows…",
    somethingWentWrong: "That did not work. Try again.",
};

const dutch: typeof english = {
    ok: "OK",
    cancel: "Annuleren",
    close: "Sluiten",
    busy: "Bezig…",
    enter: "Enter",
    backspace: "Wissen",
    clear: "Leegmaken",
    decimalSeparator: "Decimaalteken",
    plusMinus: "Plus of min",
    previousMonth: "Vorige maand",
    nextMonth: "Volgende maand",
    chooseDate: "Kies een datum",
    hour: "Uur",
    minute: "Minuut",
    dayPeriod: "AM of PM",
    loadingRows: "Meer rijen laden…",
    somethingWentWrong: "Dat is niet gelukt. Probeer het opnieuw.",
};

/** Text of the host in the language of `culture` (a BCP 47 tag): Dutch for nl, English for everything else. */
export function hostText(id: HostTextId, culture: string): string {
    return (culture.toLowerCase().split("-")[0] === "nl" ? dutch : english)[id];
}
