import ko from "knockout";
import type { TaskId } from "../DataService/api";
import type { Chip, ListQuery, SortColumn, Sorting, Tab } from "./listQuery";
import type { Texts } from "./text";

/** A tab or chip as a button. */
export interface Choice<Key> {
    readonly key: Key;
    readonly label: string;
    readonly isOn: ko.PureComputed<boolean>;
    readonly choose: () => void;
}

/** What somebody has set above the list: tab, chips, search, filter, sorting. */
export class ListControls {
    readonly tab: ko.Observable<Tab> = ko.observable<Tab>("mine");
    readonly search: ko.Observable<string> = ko.observable("");
    readonly showCompleted: ko.Observable<boolean> = ko.observable(false);
    readonly sorting: ko.Observable<Sorting> = ko.observable<Sorting>({ column: "due", descending: false });
    readonly chosenChips: ko.Observable<ReadonlySet<Chip>> = ko.observable<ReadonlySet<Chip>>(new Set<Chip>());
    readonly lingering: ko.Observable<ReadonlySet<TaskId>> = ko.observable<ReadonlySet<TaskId>>(new Set<TaskId>());
    readonly tabs: readonly Choice<Tab>[];
    /** The chips that mean something on the current tab. */
    readonly chips: ko.PureComputed<readonly Choice<Chip>[]>;
    readonly query: ko.PureComputed<ListQuery>;
    /** True when fewer tasks are shown than the tab has. */
    readonly isNarrowed: ko.PureComputed<boolean>;
    readonly columns: readonly ColumnChoice[];

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
        ];
        this.chips = ko.pureComputed(() => chips.filter((chip) => chipsOf(this.tab()).includes(chip.key)));
        this.isNarrowed = ko.pureComputed(() => this.search().trim() !== "" || this.chosenChips().size > 0);
        this.query = ko.pureComputed(() => ({
            tab: this.tab(),
            chips: this.chosenChips(),
            search: this.search().trim(),
            showCompleted: this.showCompleted(),
            sorting: this.sorting(),
            lingering: this.lingering(),
        }));
        this.columns = [
            this.#column("title", texts.get("storeTasks_columnName")),
            this.#column("assignees", texts.get("storeTasks_columnAssignedTo")),
            this.#column("due", texts.get("storeTasks_columnDue")),
            this.#column("progress", texts.get("storeTasks_columnStatus")),
            this.#column("list", texts.get("storeTasks_columnList")),
        ];
    }

    /** Sorts by this column; a second time turns the order round. */
    sortBy(column: SortColumn): void {
        const now = this.sorting.peek();
        this.sorting({ column, descending: now.column === column && !now.descending });
    }

    readonly clearNarrowing = (): void => {
        this.search("");
        this.chosenChips(new Set<Chip>());
    };

    #tab(key: Tab, label: string): Choice<Tab> {
        return {
            key,
            label,
            isOn: ko.pureComputed(() => this.tab() === key),
            choose: () => {
                this.chosenChips(new Set([...this.chosenChips.peek()].filter((chip) => chipsOf(key).includes(chip))));
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

    #column(key: SortColumn, label: string): ColumnChoice {
        return {
            key,
            label,
            ariaSort: ko.pureComputed(() => {
                const { column, descending } = this.sorting();
                if (column !== key) return "none";
                return descending ? "descending" : "ascending";
            }),
            choose: () => this.sortBy(key),
        };
    }
}

/** A column heading that sorts. */
export interface ColumnChoice {
    readonly key: SortColumn;
    readonly label: string;
    readonly ariaSort: ko.PureComputed<"none" | "ascending" | "descending">;
    readonly choose: () => void;
}

function chipsOf(tab: Tab): readonly Chip[] {
    switch (tab) {
        case "mine":
            return ["today", "overdue"];
        case "all":
            return ["today", "overdue", "mine", "unassigned"];
        case "overdue":
            return ["mine", "unassigned"];
        case "lists":
            return [];
    }
}
