import { InteractionMode } from "../controls/dataList/RowSelection";
import { DirectionalHint as directionalHints } from "../controls/menu/placeBeside";

function reverse(members: Readonly<Record<string, number>>): Readonly<Record<string, number | string>> {
    const names = Object.entries(members).map(([name, value]): [string, string] => [String(value), name]);
    return Object.freeze({ ...members, ...Object.fromEntries(names) });
}

/** How rows of a list answer to taps. */
export const DataListInteractionMode = reverse(InteractionMode);

/** Where a menu opens, relative to its anchor. */
export const DirectionalHint = reverse(directionalHints);
