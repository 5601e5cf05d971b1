import { iconDrawings } from "./iconDrawings";

const unknownIcon = "M5 4h10v1H5zM5 15h10v1H5zM4 4h1v12H4zM15 4h1v12h-1z";

function drawingOf(name: string): string {
    return Object.hasOwn(iconDrawings, name) ? (iconDrawings[name] ?? unknownIcon) : unknownIcon;
}

/** Every name that `iconSvg` and the utility classes `icon<Name>` know; a superset of PosApi `Icons`. */
export const iconNames: readonly string[] = Object.keys(iconDrawings);

/**
 * SVG markup of the named icon, 20 x 20 px in the text colour, hidden from assistive technology. `name` is a key of
 * PosApi `Icons` or one of the host's own names (`iconNames`). An unknown name gives an empty square, so that a missing
 * icon is seen.
 */
export function iconSvg(name: string): string {
    return (
        '<svg class="posHost-icon" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">' +
        `<path fill="currentColor" d="${drawingOf(name)}"/></svg>`
    );
}

/** A new SVG element of the named icon, for code that builds its page with DOM calls. */
export function iconElement(name: string): SVGSVGElement {
    const namespace = "http://www.w3.org/2000/svg";
    const svg = document.createElementNS(namespace, "svg");
    const attributes = { class: "posHost-icon", width: "20", height: "20", viewBox: "0 0 20 20", focusable: "false" };
    for (const [key, value] of Object.entries(attributes)) {
        svg.setAttribute(key, value);
    }
    svg.setAttribute("aria-hidden", "true");
    const path = document.createElementNS(namespace, "path");
    path.setAttribute("fill", "currentColor");
    path.setAttribute("d", drawingOf(name));
    svg.append(path);
    return svg;
}

/** CSS text of the utility classes `icon<Name>` (for example `iconShop`), drawn as a mask before the element's text. */
export function iconClassRules(): string {
    const all = iconNames.map((name) => `.icon${name}::before`).join(",");
    const shape = "display:inline-block;width:20px;height:20px;background-color:currentcolor;content:''";
    const mask = "mask-position:center;mask-size:20px;mask-repeat:no-repeat";
    return [`${all}{${shape};${mask}}`, ...iconNames.map(ruleOf)].join("\n");
}

function ruleOf(name: string): string {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><path d="${drawingOf(name)}"/></svg>`;
    const image = `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
    return `.icon${name}::before{mask-image:${image}}`;
}
