import type { WireMember } from "../graph/wire";
import type { BoardColumn } from "./groupBoard";

/** What the board shows. */
export interface BoardState {
    readonly columns: readonly BoardColumn[];
    /** Names of labels by category. */
    readonly labels: Readonly<Record<string, string | null>>;
    readonly members: readonly WireMember[];
}

/** Name of a member; a person who left the team is named so. */
export function nameOf(state: BoardState, userId: string): string {
    return state.members.find(({ id }) => id === userId)?.displayName ?? "Former member";
}

/** First letters of the first and the last word of a name. */
export function initialsOf(name: string): string {
    const words = name.split(/\s+/).filter((word) => word !== "");
    return [words[0], words.length > 1 ? words.at(-1) : ""].map((word) => word?.charAt(0).toUpperCase() ?? "").join("");
}
