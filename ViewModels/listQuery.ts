import type { Due, Progress, TaskId, TaskView, UserId } from "../DataService/api";
import { isCannotDo } from "./cannotDo";
import type { LivePlan } from "./LivePlan";
import { isFromHeadOffice, isNew } from "./origin";
import type { DueGroup } from "./StoreTime";

/** The pages of the list. */
export type Tab = "mine" | "all" | "overdue" | "lists";

/** Narrows a list further. */
export type Chip = "today" | "overdue" | "mine" | "unassigned" | "new" | "headOffice";

/** Which tasks count by their status: what is to be done, everything, or what was marked as "cannot do". */
export type StatusFilter = "active" | "all" | "cannotDo";

/** What a list can be sorted by. `board`: as on the board in Teams. */
export type SortColumn = "title" | "assignees" | "due" | "progress" | "list" | "board";

/** What task lists can be sorted by. `board`: as in Teams. */
export type BucketSortColumn = "board" | "name" | "active" | "total" | "target" | "progress";

/** How a list is sorted. */
export interface Sorting<Column extends string = SortColumn> {
    readonly column: Column;
    readonly descending: boolean;
}

/** What somebody wants to see; what they search for comes on top (`TaskSearch`). */
export interface ListQuery {
    readonly tab: Tab;
    readonly chips: ReadonlySet<Chip>;
    readonly filter: StatusFilter;
    readonly sorting: Sorting;
    /** Tasks finished a moment ago, which keep their place until the chance to undo is over. */
    readonly lingering: ReadonlySet<TaskId>;
}

/** A part of the list under one heading. `flat` has none. */
export type GroupKey = DueGroup | "completed" | "flat";

/** The tasks under one heading, sorted. */
export interface TaskGroup {
    readonly key: GroupKey;
    readonly tasks: readonly TaskView[];
}

const GROUP_ORDER: readonly GroupKey[] = ["overdue", "today", "later", "noDate", "completed"];
const PRIORITY_RANK = { urgent: 0, important: 1, medium: 2, low: 3 } as const;
const PROGRESS_RANK: Readonly<Record<Progress, number>> = { notStarted: 0, inProgress: 1, completed: 2 };

/** The tasks that a query asks for, grouped by due date when sorted by it. `sorted` comes from `sortTasks`. */
export function groupsOf(sorted: readonly TaskView[], query: ListQuery, plan: LivePlan): readonly TaskGroup[] {
    // Asked once: a computed value notes every single question, and a long list asks thousands of times.
    const seen = { plan, me: plan.me() };
    const wanted = sorted.filter((task) => isWanted(task, query, seen));
    if (query.sorting.column !== "due") return wanted.length === 0 ? [] : [{ key: "flat", tasks: wanted }];
    const groups = byGroup(wanted, query, plan);
    const order = query.sorting.descending ? [...GROUP_ORDER].reverse() : GROUP_ORDER;
    return order.flatMap((key) => {
        const members = groups.get(key);
        return members ? [{ key, tasks: members }] : [];
    });
}

function byGroup(tasks: readonly TaskView[], query: ListQuery, plan: LivePlan): ReadonlyMap<GroupKey, TaskView[]> {
    const groups = new Map<GroupKey, TaskView[]>();
    let before: TaskView | null = null;
    let group: DueGroup = "noDate";
    for (const task of tasks) {
        // Tasks come in the order of their due dates, and thousands of them are due on some hundred days.
        if (before === null || !isSameDue(task.due, before.due)) group = plan.time.groupOf(task.due);
        before = task;
        const key = isDone(task, query) ? "completed" : group;
        const members = groups.get(key);
        if (members) members.push(task);
        else groups.set(key, [task]);
    }
    return groups;
}

function isSameDue(left: Due | null, right: Due | null): boolean {
    return left?.date === right?.date && left?.time === right?.time;
}

/** The tasks in order: by the column, then by priority, then as on the board. */
export function sortTasks(tasks: readonly TaskView[], sorting: Sorting, plan: LivePlan): readonly TaskView[] {
    const keyed = tasks.map((task) => ({ task, key: sortKey(task, sorting.column, plan) }));
    const direction = sorting.descending ? -1 : 1;
    const compareKeys = comparison(sorting.column, plan);
    const byBoard = (left: TaskView, right: TaskView): number => compareText(left.orderHint, right.orderHint);
    const byPriority = (left: TaskView, right: TaskView): number =>
        sorting.column === "board" ? 0 : PRIORITY_RANK[left.priority] - PRIORITY_RANK[right.priority];
    keyed.sort(
        (left, right) =>
            direction * compareKeys(left.key, right.key) ||
            byPriority(left.task, right.task) ||
            byBoard(left.task, right.task),
    );
    return keyed.map(({ task }) => task);
}

/** Numbers for the line above the list. */
export function countTasks(
    tasks: readonly TaskView[],
    plan: LivePlan,
): { readonly open: number; readonly overdue: number; readonly unassigned: number } {
    const open = tasks.filter((task) => task.progress !== "completed");
    return {
        open: open.length,
        overdue: open.filter((task) => plan.time.groupOf(task.due) === "overdue").length,
        unassigned: open.filter((task) => task.assignees.length === 0).length,
    };
}

/** Whether the person has the task; nobody has it when it is not known who asks. */
export function isAssigned(task: TaskView, me: UserId | null): boolean {
    return me !== null && task.assignees.includes(me);
}

function isDone(task: TaskView, query: ListQuery): boolean {
    return task.progress === "completed" && !query.lingering.has(task.id);
}

interface Seen {
    readonly plan: LivePlan;
    readonly me: UserId | null;
}

function isWanted(task: TaskView, query: ListQuery, seen: Seen): boolean {
    if (!fitsFilter(task, query, seen.plan) || !fitsTab(task, query.tab, seen)) return false;
    return [...query.chips].every((chip) => fitsChip(task, chip, query, seen));
}

function fitsFilter(task: TaskView, query: ListQuery, plan: LivePlan): boolean {
    if (query.filter === "cannotDo") return isCannotDo(task, plan);
    return !isDone(task, query) || (query.filter === "all" && query.tab !== "overdue");
}

function fitsTab(task: TaskView, tab: Tab, { plan, me }: Seen): boolean {
    if (tab === "mine") return isAssigned(task, me);
    return tab !== "overdue" || plan.time.groupOf(task.due) === "overdue";
}

function fitsChip(task: TaskView, chip: Chip, query: ListQuery, { plan, me }: Seen): boolean {
    switch (chip) {
        case "today":
            return plan.time.groupOf(task.due) === "today";
        case "overdue":
            return !isDone(task, query) && plan.time.groupOf(task.due) === "overdue";
        case "mine":
            return isAssigned(task, me);
        case "unassigned":
            return task.assignees.length === 0;
        case "new":
            return !isDone(task, query) && isNew(task, plan);
        case "headOffice":
            return isFromHeadOffice(task, plan);
    }
}

/** Dates, ranks and hints sort as plain text, which is much cheaper than words of a language. */
function comparison(column: SortColumn, plan: LivePlan): (left: string, right: string) => number {
    return COLLATED.has(column) ? plan.collator.compare : compareText;
}

const COLLATED: ReadonlySet<SortColumn> = new Set(["title", "assignees", "list"]);

function compareText(left: string, right: string): number {
    if (left === right) return 0;
    return left < right ? -1 : 1;
}

function sortKey(task: TaskView, column: SortColumn, plan: LivePlan): string {
    switch (column) {
        case "title":
            return task.title;
        case "due":
            return task.due === null ? "9999" : `${task.due.date} ${task.due.time ?? "99"}`;
        case "progress":
            return String(PROGRESS_RANK[task.progress]);
        case "list":
            return plan.bucketName(task.bucketId);
        case "board":
            return task.orderHint;
        case "assignees":
            return task.assignees
                .map((id) => plan.personName(id))
                .sort(plan.collator.compare)
                .join(", ");
    }
}
