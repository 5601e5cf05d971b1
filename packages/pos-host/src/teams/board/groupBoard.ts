import type { WireBucket, WireTask } from "../graph/wire";
import { compareHints } from "./orderHint";

/** A column of the board: a list of the plan with its open and completed tasks, in order. `id` is "" for tasks in no list. */
export interface BoardColumn {
    readonly id: string;
    readonly name: string;
    readonly open: readonly WireTask[];
    readonly completed: readonly WireTask[];
}

/** Groups the tasks of a plan by list: lists and open tasks by order hint, completed tasks the latest first. */
export function groupBoard(buckets: readonly WireBucket[], tasks: readonly WireTask[]): BoardColumn[] {
    const lists = [...buckets].sort((left, right) => compareHints(left.orderHint, right.orderHint));
    const known = new Set(lists.map(({ id }) => id));
    const loose = tasks.filter(({ bucketId }) => bucketId === null || !known.has(bucketId));
    const columns = lists.map(({ id, name }) =>
        column(
            id,
            name,
            tasks.filter(({ bucketId }) => bucketId === id),
        ),
    );
    return loose.length > 0 ? [...columns, column("", "No list", loose)] : columns;
}

function column(id: string, name: string, tasks: readonly WireTask[]): BoardColumn {
    const open = tasks.filter(({ percentComplete }) => percentComplete < 100);
    const completed = tasks.filter(({ percentComplete }) => percentComplete === 100);
    return {
        id,
        name,
        open: open.sort((left, right) => compareHints(left.orderHint, right.orderHint)),
        completed: completed.sort((left, right) =>
            compareHints(right.completedDateTime ?? "", left.completedDateTime ?? ""),
        ),
    };
}

/** Neighbours' order hints for a task dropped before `beforeId` (undefined = at the end) among the open tasks of a column. */
export function neighbours(
    open: readonly WireTask[],
    taskId: string,
    beforeId: string | undefined,
): { previous: string | undefined; next: string | undefined } {
    const others = open.filter(({ id }) => id !== taskId);
    const place = others.findIndex(({ id }) => id === beforeId);
    const at = place < 0 ? others.length : place;
    return { previous: others[at - 1]?.orderHint, next: others[at]?.orderHint };
}
