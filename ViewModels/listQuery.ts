import type { Progress, TaskId, TaskView, UserId } from "../DataService/api";
import type { LivePlan } from "./LivePlan";
import type { DueGroup } from "./StoreTime";

/** The pages of the list. */
export type Tab = "mine" | "all" | "overdue" | "lists";

/** Narrows a list further. */
export type Chip = "today" | "overdue" | "mine" | "unassigned";

/** What a list can be sorted by. */
export type SortColumn = "title" | "assignees" | "due" | "progress" | "list";

/** How a list is sorted. */
export interface Sorting {
    readonly column: SortColumn;
    readonly descending: boolean;
}

/** What somebody wants to see. */
export interface ListQuery {
    readonly tab: Tab;
    readonly chips: ReadonlySet<Chip>;
    readonly search: string;
    readonly showCompleted: boolean;
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

/** The tasks that a query asks for, grouped by due date when sorted by it. */
export function groupsOf(tasks: readonly TaskView[], query: ListQuery, plan: LivePlan): readonly TaskGroup[] {
    // Asked once: a computed value notes every single question, and a long list asks thousands of times.
    const me = plan.me();
    const wanted = tasks.filter((task) => isWanted(task, query, { plan, me }));
    const sorted = sortTasks(wanted, query.sorting, plan);
    if (query.sorting.column !== "due") return sorted.length === 0 ? [] : [{ key: "flat", tasks: sorted }];
    const groups = new Map<GroupKey, TaskView[]>();
    for (const task of sorted) {
        const key = isDone(task, query) ? "completed" : plan.time.groupOf(task.due);
        const group = groups.get(key);
        if (group) group.push(task);
        else groups.set(key, [task]);
    }
    const order = query.sorting.descending ? [...GROUP_ORDER].reverse() : GROUP_ORDER;
    return order.flatMap((key) => {
        const members = groups.get(key);
        return members ? [{ key, tasks: members }] : [];
    });
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

function isDone(task: TaskView, query: ListQuery): boolean {
    return task.progress === "completed" && !query.lingering.has(task.id);
}

interface Seen {
    readonly plan: LivePlan;
    readonly me: UserId | null;
}

function isWanted(task: TaskView, query: ListQuery, seen: Seen): boolean {
    if (isDone(task, query) && (!query.showCompleted || query.tab === "overdue")) return false;
    if (!fitsTab(task, query.tab, seen)) return false;
    for (const chip of query.chips) if (!fitsChip(task, chip, seen)) return false;
    return query.search === "" || matches(task, query.search, seen.plan);
}

function fitsTab(task: TaskView, tab: Tab, { plan, me }: Seen): boolean {
    if (tab === "mine") return isAssigned(task, me);
    return tab !== "overdue" || plan.time.groupOf(task.due) === "overdue";
}

/** Whether the person has the task; nobody has it when it is not known who asks. */
export function isAssigned(task: TaskView, me: UserId | null): boolean {
    return me !== null && task.assignees.includes(me);
}

function fitsChip(task: TaskView, chip: Chip, { plan, me }: Seen): boolean {
    switch (chip) {
        case "today":
            return plan.time.groupOf(task.due) === "today";
        case "overdue":
            return task.progress !== "completed" && plan.time.groupOf(task.due) === "overdue";
        case "mine":
            return isAssigned(task, me);
        case "unassigned":
            return task.assignees.length === 0;
    }
}

/** Every word of the search is somewhere in the title, the list or the names. */
function matches(task: TaskView, search: string, plan: LivePlan): boolean {
    const names = task.assignees.map((id) => plan.personName(id));
    const text = [task.title, plan.bucketName(task.bucketId), ...names].join(" ").toLocaleLowerCase();
    return search
        .toLocaleLowerCase()
        .split(/\s+/)
        .every((word) => text.includes(word));
}

function sortTasks(tasks: readonly TaskView[], sorting: Sorting, plan: LivePlan): readonly TaskView[] {
    const keyed = tasks.map((task) => ({ task, key: sortKey(task, sorting.column, plan) }));
    const direction = sorting.descending ? -1 : 1;
    const compareKeys = comparison(sorting.column, plan);
    keyed.sort(
        (left, right) =>
            direction * compareKeys(left.key, right.key) ||
            PRIORITY_RANK[left.task.priority] - PRIORITY_RANK[right.task.priority] ||
            compareText(left.task.orderHint, right.task.orderHint),
    );
    return keyed.map(({ task }) => task);
}

/** Dates and ranks sort as plain text, which is much cheaper than words of a language. */
function comparison(column: SortColumn, plan: LivePlan): (left: string, right: string) => number {
    if (column !== "due" && column !== "progress") return plan.collator.compare;
    return compareText;
}

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
        case "assignees":
            return task.assignees
                .map((id) => plan.personName(id))
                .sort(plan.collator.compare)
                .join(", ");
    }
}
