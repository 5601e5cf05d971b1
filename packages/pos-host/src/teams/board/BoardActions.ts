import type { WireTask } from "../graph/wire";

/** What a person can do on the board. Nothing is returned: the board shows the outcome, and a message when it failed. */
export interface BoardActions {
    add(bucketId: string, title: string): void;
    setDone(task: WireTask, done: boolean): void;
    rename(task: WireTask, title: string): void;
    /** Into a list, before another card; `beforeId` undefined = at the end, "first" = on top. */
    move(taskId: string, bucketId: string, beforeId: string | undefined): void;
    remove(task: WireTask): void;
    open(task: WireTask): void;
}

/** Place of a card on top of a list. */
export const onTop = "first";
