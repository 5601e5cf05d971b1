import ko from "knockout";
import type { TaskId } from "../DataService/api";
import type { BucketSortColumn, Chip, ListQuery, SortColumn, Sorting, StatusFilter, Tab } from "./listQuery";
import type { Texts } from "./text";

/** A tab or chip as a button. */
export interface Choice<Key> {
    readonly key: Key;
    readonly label: string;
    readonly isOn: ko.PureComputed<boolean>;
    readonly choose: () => void;
}

/** What somebody has set above the list: tab, chips, search, filter, sorting. Kept while the page is open. */
export class ListControls {
    readonly tab: ko.Observable<Tab> = ko.observable<Tab>("mine");
    readonly search: ko.Observable<string> = ko.observable("");
    /** What is searched for, without the room that somebody typed around it. */
    readonly searched: ko.PureComputed<string>;
    /** Of tasks. Task lists have a filter and an order of their own. */
    readonly filter: ko.Observable<StatusFilter> = ko.observable<StatusFilter>("active");
    readonly listFilter: ko.Observable<StatusFilter> = ko.observable<StatusFilter>("all");
    readonly listSorting: ko.Observable<Sorting<BucketSortColumn>> = ko.observable<Sorting<BucketSortColumn>>({
        column: "board",
        descending: false,
    });
    /** How the tasks of the present tab are sorted. */
    readonly sorting: ko.PureComputed<Sorting>;
    readonly chosenChips: ko.Observable<ReadonlySet<Chip>> = ko.observable<ReadonlySet<Chip>>(new Set<Chip>());
    readonly lingering: ko.Observable<ReadonlySet<TaskId>> = ko.observable<ReadonlySet<TaskId>>(new Set<TaskId>());
    readonly tabs: readonly Choice<Tab>[];
    /** The chips that mean something on the current tab. */
    readonly chips: ko.PureComputed<readonly Choice<Chip>[]>;
    /** All but the search, so that a letter more has nothing else looked at again. */
    readonly query: ko.PureComputed<ListQuery>;
    /** True when fewer tasks are shown than the tab has. */
    readonly isNarrowed: ko.PureComputed<boolean>;
    /** The columns of the task table, in their order. */
    readonly columns: readonly ColumnChoice<SortColumn>[];
    /** The columns of the table of task lists. */
    readonly listColumns: readonly ColumnChoice<BucketSortColumn>[];
    readonly #sortings = ko.observable<ReadonlyMap<Tab, Sorting>>(new Map<Tab, Sorting>());

    constructor(texts: Texts) {
        this.tabs = [
            this.#tab("mine", texts.get("storeTasks_tabMine")),
            this.#tab("all", texts.get("storeTasks_tabAll")),
            this.#tab("overdue", texts.get("storeTasks_tabOverdue")),
            this.#tab("lists", texts.get("storeTasks_tabLists")),
        ];
        const chips = [
            this.#chip("today", texts.get("storeTasks_chipToday")),
            this.#chip("overdue", texts.get("storeTasks_chipOverdue")),
            this.#chip("mine", texts.get("storeTasks_chipMine")),
            this.#chip("unassigned", texts.get("storeTasks_chipUnassigned")),
            this.#chip("new", texts.get("storeTasks_chipNew")),
            this.#chip("headOffice", texts.get("storeTasks_chipHeadOffice")),
        ];
        this.chips = ko.pureComputed(() => chips.filter((chip) => CHIPS_OF[this.tab()].includes(chip.key)));
        this.searched = ko.pureComputed(() => this.search().trim());
        this.isNarrowed = ko.pureComputed(() => this.searched() !== "" || this.chosenChips().size > 0);
        this.sorting = ko.pureComputed(() => this.#sortings().get(this.tab()) ?? BY_DUE);
        this.query = ko.pureComputed(() => ({
            tab: this.tab(),
            chips: this.chosenChips(),
            filter: this.filter(),
            sorting: this.sorting(),
            lingering: this.lingering(),
        }));
        this.columns = COLUMNS.map(([key, text]) =>
            columnChoice(key, texts.get(text), { now: this.sorting, sortBy: () => this.sortBy(key) }),
        );
        this.listColumns = LIST_COLUMNS.map(([key, text]) =>
            columnChoice(key, texts.get(text), { now: this.listSorting, sortBy: () => this.#sortListsBy(key) }),
        );
    }

    /** Sorts by this column; a second time turns the order round. */
    sortBy(column: SortColumn): void {
        this.sort(turned(this.sorting.peek(), column));
    }

    /** Sorts the tasks of the present tab. */
    sort(sorting: Sorting): void {
        this.#sortings(new Map([...this.#sortings.peek(), [this.tab.peek(), sorting]]));
    }

    readonly clearNarrowing = (): void => {
        this.search("");
        this.chosenChips(new Set<Chip>());
    };

    #sortListsBy(column: BucketSortColumn): void {
        this.listSorting(turned(this.listSorting.peek(), column));
    }

    #tab(key: Tab, label: string): Choice<Tab> {
        return {
            key,
            label,
            isOn: ko.pureComputed(() => this.tab() === key),
            choose: () => {
                this.chosenChips(new Set([...this.chosenChips.peek()].filter((chip) => CHIPS_OF[key].includes(chip))));
                this.tab(key);
            },
        };
    }

    #chip(key: Chip, label: string): Choice<Chip> {
        return {
            key,
            label,
            isOn: ko.pureComputed(() => this.chosenChips().has(key)),
            choose: () => {
                const chosen = new Set(this.chosenChips.peek());
                if (!chosen.delete(key)) chosen.add(key);
                this.chosenChips(chosen);
            },
        };
    }
}

/** A column heading that sorts. */
export interface ColumnChoice<Column extends string> {
    readonly key: Column;
    readonly label: string;
    readonly ariaSort: ko.PureComputed<"none" | "ascending" | "descending">;
    readonly choose: () => void;
}

interface Order<Column extends string> {
    readonly now: () => Sorting<Column>;
    readonly sortBy: () => void;
}

function columnChoice<Column extends string>(key: Column, label: string, order: Order<Column>): ColumnChoice<Column> {
    return {
        key,
        label,
        ariaSort: ko.pureComputed(() => {
            const { column, descending } = order.now();
            if (column !== key) return "none";
            return descending ? "descending" : "ascending";
        }),
        choose: order.sortBy,
    };
}

function turned<Column extends string>(now: Sorting<Column>, column: Column): Sorting<Column> {
    return { column, descending: now.column === column && !now.descending };
}

const BY_DUE: Sorting = { column: "due", descending: false };

const COLUMNS = [
    ["title", "storeTasks_columnName"],
    ["assignees", "storeTasks_columnAssignedTo"],
    ["due", "storeTasks_columnDue"],
    ["progress", "storeTasks_columnStatus"],
    ["list", "storeTasks_columnList"],
] as const;

const LIST_COLUMNS = [
    ["name", "storeTasks_columnName"],
    ["active", "storeTasks_columnActive"],
    ["total", "storeTasks_columnTotal"],
    ["target", "storeTasks_columnTarget"],
    ["progress", "storeTasks_columnStatus"],
] as const;

const CHIPS_OF: Readonly<Record<Tab, readonly Chip[]>> = {
    mine: ["today", "overdue", "new", "headOffice"],
    all: ["today", "overdue", "mine", "unassigned", "new", "headOffice"],
    overdue: ["mine", "unassigned", "headOffice"],
    lists: [],
};
