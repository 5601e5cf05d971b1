import type { TaskEdit } from "../../DataService/api";
import type { LivePlan } from "../LivePlan";

/** What a part of the detail pane needs of the page. */
export interface PartHost {
    readonly plan: LivePlan;
    /** Writes edits down; says so when this register cannot keep them. */
    perform(edits: readonly TaskEdit[]): Promise<boolean>;
    offerUndo(text: string, undo: () => Promise<void>): void;
}
