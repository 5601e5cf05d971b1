import ko from "knockout";
import type { TaskId } from "../DataService/api";
import { affordableRange, countMissing, type Range } from "./affordableRange";
import type { GroupKey, TaskGroup } from "./listQuery";
import { TaskRowViewModel, type RowHost } from "./TaskRowViewModel";

/** Height of a row in pixels before one was drawn; what is drawn is measured. */
const ROW_HEIGHT = 56;
const HEADING_HEIGHT = 42;
/** What is drawn above and below of what is in sight, in pixels, so that a finger's flick meets no gap. */
const MARGIN = 112;
/** Rows at an end of the list that get a task at once; the next look has the others. */
const MOST_FILLED = 6;
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
    /** True while there are changes that the next look will draw. */
    readonly isBehind: ko.Observable<boolean> = ko.observable(false);
    readonly #host: RowHost;
    readonly #made = new Map<GroupKey, GroupViewModel>();
    readonly #heights = new Map<TaskId, number>();
    #list = "";
    #latest: readonly MeasuredGroup[] = [];
    #drawn: readonly Slice[] = [];
    #top = 0;
    #height = FIRST_HEIGHT;

    constructor(host: RowHost) {
        this.#host = host;
    }

    /**
     * From now on these groups are shown. The first ones are drawn at once, later ones with the next look, in the frame that comes
     * anyway: a letter of a search then costs the search alone. `list` says what is listed: another list begins at its top.
     */
    show(groups: readonly TaskGroup[], list: string): void {
        if (list !== this.#list) this.#top = 0;
        this.#list = list;
        this.#latest = groups.map(({ key, tasks }) => ({ key, tasks, heights: [] }));
        this.total(groups.reduce((sum, group) => sum + group.tasks.length, 0));
        if (this.groups.peek().length === 0) this.#draw();
        else this.isBehind(true);
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

    /**
     * Rows as high as they are drawn, in pixels. Returns false when one is as high as nobody knew: then another look draws as many
     * as fit.
     */
    measured(heights: ReadonlyMap<TaskId, number>): boolean {
        const news = [...heights].filter(([id, height]) => this.#heightOf(id) !== height);
        if (news.length === 0) return true;
        for (const [id, height] of news) this.#heights.set(id, height);
        for (const slice of this.#drawn) this.#measureAgain(slice);
        return false;
    }

    /** The tasks of the list in its order, drawn or not. */
    allIds(): readonly TaskId[] {
        return this.#latest.flatMap(({ tasks }) => tasks.map(({ id }) => id));
    }

    /** Returns false when some of what is in sight is still to be drawn. */
    #draw(): boolean {
        const slices = this.#affordable(this.#slices());
        this.#drawn = slices;
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
        this.isBehind(false);
        return slices.every(({ isWhole }) => isWhole);
    }

    /** Leaves rows at the ends of what is in sight for the next look when too many would get another task now. */
    #affordable(slices: readonly Slice[]): readonly Slice[] {
        let most = MOST_FILLED;
        return slices.map((slice) => {
            const ids = new Set(this.#rowsOf(slice.key).map((row) => row.task.peek().id));
            const rows = { count: ids.size, isThere: (place: number) => ids.has(slice.tasks[place]?.id ?? "") };
            const range = affordableRange(slice, rows, most);
            most = Math.max(0, most - countMissing(range, rows));
            return this.#moved(slice, range);
        });
    }

    #moved(slice: Slice, { from, to }: Range): Slice {
        const room = (first: number, end: number): number => {
            const ids = slice.tasks.slice(first, end).map(({ id }) => id);
            return ids.reduce((sum, id) => sum + this.#heightOf(id), 0);
        };
        const above = slice.above + room(slice.from, from) - room(from, slice.from);
        // Not by difference: rows that are higher than the room kept for them would leave less than none.
        const below = roomFrom(to, slice.tasks.length, slice.heights);
        return { ...slice, from, to, above, below, isWhole: from <= slice.from && to >= slice.to };
    }

    #slices(): Slice[] {
        const [start, end] = [this.#top - MARGIN, this.#top + this.#height + MARGIN];
        let y = 0;
        return this.#latest.map(({ key, tasks, heights }) => {
            if (key !== "flat") y += HEADING_HEIGHT;
            let [from, place, above] = [0, 0, 0];
            for (; place < tasks.length && y < end; place += 1) {
                const height = (heights[place] ??= this.#heightOf(tasks[place]?.id ?? ""));
                y += height;
                if (y > start) continue;
                above += height;
                from = place + 1;
            }
            const below = roomFrom(place, tasks.length, heights);
            y += below;
            return { key, tasks, heights, from, to: place, above, below, isWhole: true };
        });
    }

    #heightOf(id: TaskId): number {
        return this.#heights.get(id) ?? ROW_HEIGHT;
    }

    #measureAgain({ tasks, heights, from, to }: Slice): void {
        tasks.slice(from, to).forEach(({ id }, place) => {
            heights[from + place] = this.#heightOf(id);
        });
    }

    /** Gives each task its row: the one it has, else one of its group that nobody needs any more, else a new one. */
    #rowsFor({ key, tasks, from, to }: Slice, index: number): TaskRowViewModel[] {
        const wanted = tasks.slice(from, to);
        const ids = new Set(wanted.map(({ id }) => id));
        const there = this.#rowsOf(key);
        const byId = new Map(there.map((row) => [row.task.peek().id, row] as const));
        // In their order, so that they stay where they are when the whole screen changes. A row of another group would have to be
        // drawn anew in its new place.
        const spare = there.filter((row) => !ids.has(row.task.peek().id));
        return wanted.map((task, place) => {
            const row = byId.get(task.id) ?? spare.shift() ?? new TaskRowViewModel(task, this.#host);
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

/** A group with the heights of its rows, in pixels, as far down as somebody has looked. */
interface MeasuredGroup extends TaskGroup {
    /** Numbers in a row, because a look far down adds thousands of them up. */
    readonly heights: number[];
}

/** The rows of a group that are drawn. */
interface Slice extends MeasuredGroup, Range {
    readonly above: number;
    readonly below: number;
    /** Whether these are all that are in sight. */
    readonly isWhole: boolean;
}

const TITLES = {
    overdue: "storeTasks_groupOverdue",
    today: "storeTasks_groupToday",
    later: "storeTasks_groupLater",
    noDate: "storeTasks_groupNoDate",
    completed: "storeTasks_groupCompleted",
} as const;

/** Height of the rows from this place on. Nobody has seen how high those are that are further down than any look went. */
function roomFrom(place: number, count: number, heights: readonly number[]): number {
    const seen = heights.slice(place);
    return seen.reduce((sum, height) => sum + height, (count - place - seen.length) * ROW_HEIGHT);
}

function sameItems<Item>(left: readonly Item[], right: readonly Item[]): boolean {
    return left.length === right.length && left.every((item, position) => item === right[position]);
}
