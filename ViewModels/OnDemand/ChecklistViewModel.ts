import ko from "knockout";
import {
    compareOrderHints,
    orderHintBetween,
    type ChecklistItem,
    type TaskDetails,
    type TaskId,
} from "../../DataService/api";
import { LONGEST_LINE, MOST_LINES } from "../limits";
import type { PartHost } from "./PartHost";

/** A line of the checklist: the same object while the line is there, so that its buttons keep the focus. */
export interface ChecklistRow {
    readonly id: string;
    readonly title: ko.PureComputed<string>;
    readonly checked: ko.PureComputed<boolean>;
    readonly toggle: () => void;
    readonly remove: () => void;
    readonly canMoveUp: ko.PureComputed<boolean>;
    readonly canMoveDown: ko.PureComputed<boolean>;
    readonly moveUp: () => void;
    readonly moveDown: () => void;
}

/** The checklist of one task: everybody ticks, who manages tasks changes the lines. */
export class ChecklistViewModel {
    readonly rows: ko.PureComputed<readonly ChecklistRow[]>;
    /** `1/3`. */
    readonly count: ko.PureComputed<string>;
    readonly newLine: ko.Observable<string> = ko.observable("");
    /** Why the new line cannot be added; empty when it can. */
    readonly problem: ko.PureComputed<string>;
    readonly mayEdit: boolean;
    /** The lines are on the screen to be moved and removed, not to be ticked. */
    readonly isArranging: ko.Observable<boolean> = ko.observable(false);
    readonly #taskId: TaskId;
    readonly #host: PartHost;
    readonly #items: ko.PureComputed<readonly ChecklistItem[]>;
    #made = new Map<string, ChecklistRow>();

    constructor(taskId: TaskId, details: () => TaskDetails | null, host: PartHost) {
        this.#taskId = taskId;
        this.#host = host;
        this.mayEdit = host.plan.mayManage;
        this.#items = ko.pureComputed(() => {
            const items = [...(details()?.checklist ?? [])];
            return items.sort((left, right) => compareOrderHints(left.orderHint, right.orderHint));
        });
        this.rows = ko.pureComputed(() => this.#rows());
        this.count = ko.pureComputed(() => {
            const items = this.#items();
            return `${items.filter(({ checked }) => checked).length}/${items.length}`;
        });
        this.problem = ko.pureComputed(() => this.#problem());
    }

    readonly toggleArranging = (): void => void this.isArranging(!this.isArranging.peek());

    /** Adds what stands in the field for a new line, at the end. What was typed comes back when it cannot be kept. */
    readonly add = async (): Promise<void> => {
        const title = this.newLine.peek().trim();
        if (!this.mayEdit || title === "" || this.#problem() !== "") return;
        const orderHint = orderHintBetween(this.#items.peek().at(-1)?.orderHint ?? null, null);
        const item = { id: this.#host.plan.session.service.newItemId(), title, checked: false, orderHint };
        this.newLine("");
        const isKept = await this.#host.perform([{ kind: "addItem", taskId: this.#taskId, item }]);
        if (!isKept && this.newLine.peek() === "") this.newLine(title);
    };

    #rows(): readonly ChecklistRow[] {
        const rows = this.#items().map(({ id }) => this.#made.get(id) ?? this.#row(id));
        this.#made = new Map(rows.map((row) => [row.id, row]));
        return rows;
    }

    #row(id: string): ChecklistRow {
        const place = ko.pureComputed(() => this.#items().findIndex((item) => item.id === id));
        const item = ko.pureComputed(() => this.#items()[place()]);
        const checked = ko.pureComputed(() => item()?.checked ?? false);
        const withItem = (act: (known: ChecklistItem) => Promise<void>) => (): void => {
            const known = item.peek();
            if (known) void act(known);
        };
        return {
            id,
            title: ko.pureComputed(() => item()?.title ?? ""),
            checked,
            toggle: () => void this.#toggle(id, checked),
            remove: withItem((known) => this.#remove(known)),
            canMoveUp: ko.pureComputed(() => place() > 0),
            canMoveDown: ko.pureComputed(() => place() < this.#items().length - 1),
            moveUp: withItem((known) => this.#move(known, place.peek() - 1)),
            moveDown: withItem((known) => this.#move(known, place.peek() + 1)),
        };
    }

    async #toggle(itemId: string, checked: ko.PureComputed<boolean>): Promise<void> {
        const edit = { kind: "tickItem", taskId: this.#taskId, itemId, checked: !checked.peek() } as const;
        // The browser has drawn the tick already.
        if (!(await this.#host.perform([edit]))) checked.notifySubscribers(checked.peek());
    }

    async #remove(item: ChecklistItem): Promise<void> {
        const taskId = this.#taskId;
        if (!(await this.#host.perform([{ kind: "removeItem", taskId, itemId: item.id }]))) return;
        const text = this.#host.plan.texts.get("storeTasks_lineRemoved", item.title);
        this.#host.offerUndo(text, async () => {
            const at = this.#items.peek().findIndex((other) => compareOrderHints(other.orderHint, item.orderHint) > 0);
            await this.#host.perform([
                { kind: "addItem", taskId, item: { ...item, orderHint: this.#hintAt(at, item) } },
            ]);
        });
    }

    async #move(item: ChecklistItem, place: number): Promise<void> {
        if (!this.mayEdit) return;
        const others = this.#items.peek().filter(({ id }) => id !== item.id);
        if (place < 0 || place > others.length) return;
        const orderHint = orderHintBetween(others[place - 1]?.orderHint ?? null, others[place]?.orderHint ?? null);
        await this.#host.perform([{ kind: "moveItem", taskId: this.#taskId, itemId: item.id, orderHint }]);
    }

    /** The hint of a place among the lines other than `item`; -1: the end. */
    #hintAt(place: number, item: ChecklistItem): string {
        const others = this.#items.peek().filter(({ id }) => id !== item.id);
        const at = place < 0 ? others.length : place;
        return orderHintBetween(others[at - 1]?.orderHint ?? null, others[at]?.orderHint ?? null);
    }

    #problem(): string {
        const { texts } = this.#host.plan;
        if (this.#items().length >= MOST_LINES) return texts.get("storeTasks_checklistFull", MOST_LINES);
        const { length } = this.newLine().trim();
        return length > LONGEST_LINE ? texts.get("storeTasks_lineTooLong", LONGEST_LINE, length) : "";
    }
}
