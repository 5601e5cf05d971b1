import ko from "knockout";
import type { TaskId } from "../DataService/api";
import type { GroupKey, TaskGroup } from "./listQuery";
import { TaskRowViewModel, type RowHost } from "./TaskRowViewModel";

/** Enough for the first look on a register's screen; the rest follows while people look. */
const FIRST_ROWS = 14;
const MORE_ROWS = 30;

/** One heading of the list with the rows below it that are drawn so far. */
export interface GroupViewModel {
    readonly key: GroupKey;
    readonly title: string;
    /** How many tasks belong here, drawn or not. */
    readonly count: ko.Observable<number>;
    readonly rows: ko.ObservableArray<TaskRowViewModel>;
}

/**
 * The rows on screen. Groups and rows keep their identity from one change to the next, so that only what changed is
 * drawn again; of a long list only the first part is drawn until somebody scrolls.
 */
export class TaskGroups {
    readonly groups: ko.ObservableArray<GroupViewModel> = ko.observableArray<GroupViewModel>();
    readonly #host: RowHost;
    readonly #made = new Map<GroupKey, GroupViewModel>();
    #rows = new Map<TaskId, TaskRowViewModel>();
    #latest: readonly TaskGroup[] = [];
    #limit = FIRST_ROWS;

    constructor(host: RowHost) {
        this.#host = host;
    }

    /** Draws these groups. */
    show(groups: readonly TaskGroup[]): void {
        this.#latest = groups;
        const kept = new Map<TaskId, TaskRowViewModel>();
        let room = this.#limit;
        const shown = groups.map(({ key, tasks }) => {
            const group = this.#group(key);
            const rows = tasks.slice(0, Math.max(0, room)).map((task) => {
                const row = this.#rows.get(task.id) ?? new TaskRowViewModel(task, this.#host);
                // knockout takes every object for a new one, and would draw the row again.
                if (row.task.peek() !== task) row.task(task);
                kept.set(task.id, row);
                return row;
            });
            room -= rows.length;
            group.count(tasks.length);
            if (!sameItems(group.rows.peek(), rows)) group.rows(rows);
            return group;
        });
        this.#rows = kept;
        if (!sameItems(this.groups.peek(), shown)) this.groups(shown);
    }

    /** Draws more of a long list. Returns false when all of it is drawn. */
    showMore(): boolean {
        const total = this.#latest.reduce((sum, group) => sum + group.tasks.length, 0);
        if (this.#limit >= total) return false;
        this.#limit += MORE_ROWS;
        this.show(this.#latest);
        return true;
    }

    /** Starts again with the first part, because another list is shown. */
    startOver(): void {
        this.#limit = FIRST_ROWS;
    }

    #group(key: GroupKey): GroupViewModel {
        const known = this.#made.get(key);
        if (known) return known;
        const group = {
            key,
            title: this.#title(key),
            count: ko.observable(0),
            rows: ko.observableArray<TaskRowViewModel>(),
        };
        this.#made.set(key, group);
        return group;
    }

    #title(key: GroupKey): string {
        const { texts } = this.#host.plan;
        switch (key) {
            case "overdue":
                return texts.get("storeTasks_groupOverdue");
            case "today":
                return texts.get("storeTasks_groupToday");
            case "later":
                return texts.get("storeTasks_groupLater");
            case "noDate":
                return texts.get("storeTasks_groupNoDate");
            case "completed":
                return texts.get("storeTasks_groupCompleted");
            case "flat":
                return "";
        }
    }
}

function sameItems<Item>(left: readonly Item[], right: readonly Item[]): boolean {
    return left.length === right.length && left.every((item, position) => item === right[position]);
}
