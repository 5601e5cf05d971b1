import type { Deed, Place, Step } from "./History";

/** A step in words. */
export function sentenceOf(step: Step): string {
    return `+${step.wait} ms ${deedText(step)}`;
}

function deedText(deed: Deed): string {
    const { do: kind, ...what } = deed;
    const where = "window" in deed ? placeText(deed) : "register" in deed ? `register ${deed.register}` : "";
    const rest = Object.entries(what).filter(([name]) => !["wait", "register", "window"].includes(name));
    return `${where} ${kind} ${rest.map(([name, value]) => `${name}=${JSON.stringify(value)}`).join(" ")}`.trim();
}

function placeText({ register, window }: Place): string {
    return window === 0 ? `register ${register}` : `register ${register}, second window`;
}
