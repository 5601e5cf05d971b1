/** Colours for markup, from the accent colour of the register (red, green, blue in one number). */
export function brandStyle(accentColor: number | null): Readonly<Record<string, string>> {
    if (accentColor === null) return {};
    const [red, green, blue] = [16, 8, 0].map((shift) => (accentColor >> shift) & 0xff) as [number, number, number];
    return {
        "--storeTasks-brand": `rgb(${red}, ${green}, ${blue})`,
        "--storeTasks-onBrand": isLight(red, green, blue) ? "#1b1a19" : "#ffffff",
    };
}

/** Whether dark text reads better than white on a colour (relative luminance, WCAG 2). */
function isLight(...parts: readonly number[]): boolean {
    const [red = 0, green = 0, blue = 0] = parts.map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179;
}
