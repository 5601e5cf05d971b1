import { iconClassRules } from "./icons";

const spacings = [0, 2, 4, 6, 8, 10, 12, 16, 20, 24, 28, 30, 32, 36, 40, 44, 48, 52, 60, 80];
const widths = [16, 20, 24, 28, 32, 36, 40, 44, 48, 52, 56, 60, 64, 72, 80, 100, 110, 120, 140, 160, 180, 200];
const wideWidths = [220, 240, 260, 280, 300, 320, 340, 360, 380, 400, 420, 440, 480, 500, 520, 560, 600, 640, 680];
const heights = [...widths, ...wideWidths, 700];
const sides = ["Top", "Right", "Bottom", "Left"];

/**
 * CSS text of the numbered utility classes that POS extensions rely on (`width48`, `height200`, `pad20`, `marginTop8`,
 * `icon<Name>`), to be put once into a `<style>` element after pos.css. Left and right swap in a right-to-left page.
 */
export function generatedRules(): string {
    return [
        ...[...widths, ...wideWidths].map((px) => `.width${px}{width:${px}px}.minWidth${px}{min-width:${px}px}`),
        ...heights.map((px) => `.height${px}{height:${px}px}.minHeight${px}{min-height:${px}px}`),
        ...spacings.flatMap((px) => [...spacingRules("pad", "padding", px), ...spacingRules("margin", "margin", px)]),
        iconClassRules(),
    ].join("\n");
}

function spacingRules(prefix: string, property: string, px: number): string[] {
    return [
        `.${prefix}${px}{${property}:${px}px}`,
        ...sides.map((side) => `.${prefix}${side}${px}{${property}-${side.toLowerCase()}:${px}px}`),
        `body[dir=rtl] .${prefix}Left${px}{${property}-left:0;${property}-right:${px}px}`,
        `body[dir=rtl] .${prefix}Right${px}{${property}-right:0;${property}-left:${px}px}`,
    ];
}
