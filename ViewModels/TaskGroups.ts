import ko from "knockout";
import type { TaskId } from "../DataService/api";
import type { GroupKey, TaskGroup } from "./listQuery";
import { TaskRowViewModel, type RowHost } from "./TaskRowViewModel";

/** Height of a row in pixels before one was drawn; what is drawn is measured. */
const ROW_HEIGHT = 56;
const HEADING_HEIGHT = 42;
/** What is drawn above and below of what is in sight, in pixels, so that a finger's flick meets no gap. */
const MARGIN = 200;
/** Rows that are made anew at once; to use one again costs much less. */
const MOST_NEW_ROWS = 8;
/** Enough for the first look, before the page has said how high it is. */
const FIRST_HEIGHT = 480;

/** One heading of the list with those rows below it that are in sight. */
export interface GroupViewModel {
    readonly key: GroupKey;
    readonly title: string;
    /** How many tasks belong here, drawn or not. */
    readonly count: ko.Observable<number>;
    readonly rows: ko.ObservableArray<TaskRowViewModel>;
    /** Room of the rows that are not drawn, before and after those that are: `120px`. */
    readonly above: ko.Observable<string>;
    readonly below: ko.Observable<string>;
}

/**
 * The rows on screen. Of a long list only those are drawn that are in sight; room is kept for the others. Groups and rows keep
 * their identity from one change to the next, so that only what changed is drawn again, and a row that leaves the screen is
 * used again for one that enters it.
 */
export class TaskGroups {
    readonly groups: ko.ObservableArray<GroupViewModel> = ko.observableArray<GroupViewModel>();
    /** How many tasks the list has, drawn or not. */
    readonly total: ko.Observable<number> = ko.observable(0);
    readonly #host: RowHost;
    readonly #made = new Map<GroupKey, GroupViewModel>();
    readonly #heights = new Map<TaskId, number>();
    #latest: readonly TaskGroup[] = [];
    #top = 0;
    #height = FIRST_HEIGHT;

    constructor(host: RowHost) {
        this.#host = host;
    }

    /** Draws these groups, as far as they are in sight; of many new rows the first ones, the others with the next look. */
    show(groups: readonly TaskGroup[]): void {
        this.#latest = groups;
        this.total(groups.reduce((sum, group) => sum + group.tasks.length, 0));
        this.#draw();
    }

    /**
     * Somebody looks at this part of the list: pixels from its top, and height of the window. Returns false when there is more to
     * draw, which another look does: many new rows at once would make the screen stand still.
     */
    look(top: number, height: number): boolean {
        this.#top = top;
        this.#height = height;
        return this.#draw();
    }

    /** Rows as high as they are drawn, in pixels. */
    measured(heights: ReadonlyMap<TaskId, number>): void {
        let isNews = false;
        for (const [id, height] of heights) {
            if (this.#heightOf(id) === height) continue;
            this.#heights.set(id, height);
            isNews = true;
        }
        if (isNews) this.#draw();
    }

    /** Starts again at the top, because another list is shown. */
    startOver(): void {
        this.#top = 0;
    }

    /** The tasks of the list in its order, drawn or not. */
    allIds(): readonly TaskId[] {
        return this.#latest.flatMap(({ tasks }) => tasks.map(({ id }) => id));
    }

    /** Returns false when some of what is in sight is still to be drawn. */
    #draw(): boolean {
        const whole = this.#slices();
        const slices = this.#affordable(whole);
        let index = 1;
        const shown = slices.map((slice) => {
            const group = this.#group(slice.key);
            const rows = this.#rowsFor(slice, index);
            index += slice.tasks.length;
            group.count(slice.tasks.length);
            group.above(`${slice.above}px`);
            group.below(`${slice.below}px`);
            if (!sameItems(group.rows.peek(), rows)) group.rows(rows);
            return group;
        });
        this.#emptyAllBut(slices);
        if (!sameItems(this.groups.peek(), shown)) this.groups(shown);
        return slices.every(({ to }, index) => to === whole[index]?.to);
    }

    /** As many rows as each group has, and some new ones. */
    #affordable(slices: readonly Slice[]): readonly Slice[] {
        let left = MOST_NEW_ROWS;
        return slices.map((slice) => {
            const there = this.#rowsOf(slice.key).length;
            const to = Math.min(slice.to, slice.from + there + left);
            left -= Math.max(0, to - slice.from - there);
            const rest = slice.tasks.slice(to, slice.to);
            return { ...slice, to, below: rest.reduce((sum, { id }) => sum + this.#heightOf(id), slice.below) };
        });
    }

    #slices(): Slice[] {
        const [start, end] = [this.#top - MARGIN, this.#top + this.#height + MARGIN];
        let y = 0;
        return this.#latest.map(({ key, tasks }) => {
            if (key !== "flat") y += HEADING_HEIGHT;
            const slice = { key, tasks, from: tasks.length, to: tasks.length, above: 0, below: 0 };
            tasks.forEach(({ id }, place) => {
                const height = this.#heightOf(id);
                if (y + height <= start) slice.above += height;
                else if (y >= end) slice.below += height;
                else slice.from = Math.min(slice.from, place);
                if (y < end) slice.to = place + 1;
                y += height;
            });
            return slice;
        });
    }

    #heightOf(id: TaskId): number {
        return this.#heights.get(id) ?? ROW_HEIGHT;
    }

    /** Gives each task its row: the one it has, else one of its group that nobody needs any more, else a new one. */
    #rowsFor({ key, tasks, from, to }: Slice, index: number): TaskRowViewModel[] {
        const wanted = tasks.slice(from, to);
        const ids = new Set(wanted.map(({ id }) => id));
        const there = this.#rowsOf(key);
        const byId = new Map(there.map((row) => [row.task.peek().id, row] as const));
        // A row of another group would have to be drawn anew in its new place.
        const spare = there.filter((row) => !ids.has(row.task.peek().id));
        return wanted.map((task, place) => {
            const row = byId.get(task.id) ?? spare.pop() ?? new TaskRowViewModel(task, this.#host);
            // knockout takes every object for a new one, and would draw the row again.
            if (row.task.peek() !== task) row.task(task);
            row.index(index + from + place);
            return row;
        });
    }

    /** A group that is not shown any more has no rows to use again. */
    #emptyAllBut(slices: readonly Slice[]): void {
        const shown = new Set(slices.map(({ key }) => key));
        for (const [key, group] of this.#made) if (!shown.has(key)) group.rows([]);
    }

    #rowsOf(key: GroupKey): readonly TaskRowViewModel[] {
        return this.#made.get(key)?.rows.peek() ?? [];
    }

    #group(key: GroupKey): GroupViewModel {
        const known = this.#made.get(key);
        if (known) return known;
        const group = {
            key,
            title: key === "flat" ? "" : this.#host.plan.texts.get(TITLES[key]),
            count: ko.observable(0),
            rows: ko.observableArray<TaskRowViewModel>(),
            above: ko.observable("0px"),
            below: ko.observable("0px"),
        };
        this.#made.set(key, group);
        return group;
    }
}

/** The rows of a group that are drawn: from `from` up to, not with, `to`. */
interface Slice extends TaskGroup {
    readonly from: number;
    readonly to: number;
    readonly above: number;
    readonly below: number;
}

const TITLES = {
    overdue: "storeTasks_groupOverdue",
    today: "storeTasks_groupToday",
    later: "storeTasks_groupLater",
    noDate: "storeTasks_groupNoDate",
    completed: "storeTasks_groupCompleted",
} as const;

function sameItems<Item>(left: readonly Item[], right: readonly Item[]): boolean {
    return left.length === right.length && left.every((item, position) => item === right[position]);
}
