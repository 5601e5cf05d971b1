import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./project.mjs";

/** The kept set that the icons come from. */
const ICON_SET = join(root, "node_modules", "bootstrap-icons");

/** What ThirdPartyNotices.txt says of the icons. */
export function iconNotice() {
  return `\n\n---\n\nName: bootstrap-icons\n\n${readFileSync(join(ICON_SET, "LICENSE"), "utf8")}`;
}

/**
 * The text of an HTML file, `<!-- part name -->` replaced by the file `Parts/name.html` beside it, and `<!-- icon name -->` by
 * that icon. Throws when there is no such part or icon.
 */
export function htmlWithParts(path) {
  return filled(readFileSync(path, "utf8"), join(dirname(path), "Parts"));
}

function filled(text, folder) {
  return text
    .replace(/<!-- part (\S+) -->/g, (_mark, name) =>
      filled(readFileSync(join(folder, `${name}.html`), "utf8"), folder).trim(),
    )
    .replace(/<!-- icon (\S+) -->/g, (_mark, name) => icon(name));
}

function icon(name) {
  const svg = readFileSync(join(ICON_SET, "icons", `${name}.svg`), "utf8");
  const content = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(svg)?.[1]?.replace(/\s*\n\s*/g, "") ?? "";
  return `<svg class="storeTasks-icon storeTasks-icon--${name}" viewBox="0 0 16 16" aria-hidden="true">${content}</svg>`;
}
