import { generatedRules } from "../styles/generatedRules";

/** What the page looks like. */
export interface Appearance {
    theme: "light" | "dark";
    rightToLeft: boolean;
    highContrast: boolean;
}

/** Sets theme, direction and contrast of the page, as classes and attributes of the body. */
export function applyAppearance({ theme, rightToLeft, highContrast }: Appearance): void {
    const { body } = document;
    body.classList.toggle("light", theme === "light");
    body.classList.toggle("dark", theme === "dark");
    body.classList.toggle("highContrast", highContrast);
    body.dir = rightToLeft ? "rtl" : "ltr";
}

/**
 * Sets the accent colour (24-bit RGB) and adds the numbered utility classes. The accent of a till is a style tag, so the
 * colour is one here too.
 */
export function applyStyles(accentColor: number): void {
    const accent = `#${accentColor.toString(16).padStart(6, "0")}`;
    const style = document.createElement("style");
    style.textContent = `body{--pos-accent:${accent}}\n${generatedRules()}`;
    document.head.append(style);
}
