import ko from "knockout";
import {
    compareOrderHints,
    orderHintBetween,
    type ChecklistItem,
    type TaskDetails,
    type TaskEdit,
    type TaskId,
} from "../../DataService/api";
import { LONGEST_LINE, MOST_LINES } from "../limits";
import type { LivePlan } from "../LivePlan";

/** A line of the checklist. */
export interface ChecklistRow {
    readonly id: string;
    readonly title: string;
    readonly checked: boolean;
    readonly toggle: () => void;
    readonly remove: () => void;
    readonly canMoveUp: boolean;
    readonly canMoveDown: boolean;
    readonly moveUp: () => void;
    readonly moveDown: () => void;
}

/** What the checklist needs of the pane it stands in. */
export interface ChecklistHost {
    readonly plan: LivePlan;
    perform(edits: readonly TaskEdit[]): Promise<boolean>;
    offerUndo(text: string, undo: () => Promise<void>): void;
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
    readonly #host: ChecklistHost;
    readonly #items: ko.PureComputed<readonly ChecklistItem[]>;

    constructor(taskId: TaskId, details: () => TaskDetails | null, host: ChecklistHost) {
        this.#taskId = taskId;
        this.#host = host;
        this.mayEdit = host.plan.mayManage;
        this.#items = ko.pureComputed(() => {
            const items = [...(details()?.checklist ?? [])];
            return items.sort((left, right) => compareOrderHints(left.orderHint, right.orderHint));
        });
        this.rows = ko.pureComputed(() => this.#items().map((item, place) => this.#row(item, place)));
        this.count = ko.pureComputed(() => {
            const items = this.#items();
            return `${items.filter(({ checked }) => checked).length}/${items.length}`;
        });
        this.problem = ko.pureComputed(() => this.#problem());
    }

    readonly toggleArranging = (): void => void this.isArranging(!this.isArranging.peek());

    /** Adds what stands in the field for a new line, at the end. What was typed stays when it cannot be kept. */
    readonly add = async (): Promise<void> => {
        const title = this.newLine.peek().trim();
        if (!this.mayEdit || title === "" || this.#problem() !== "") return;
        const orderHint = orderHintBetween(this.#items.peek().at(-1)?.orderHint ?? null, null);
        const item = { id: this.#host.plan.session.service.newItemId(), title, checked: false, orderHint };
        if (await this.#host.perform([{ kind: "addItem", taskId: this.#taskId, item }])) this.newLine("");
    };

    #row(item: ChecklistItem, place: number): ChecklistRow {
        const { id, title, checked } = item;
        return {
            id,
            title,
            checked,
            toggle: () =>
                void this.#host.perform([{ kind: "tickItem", taskId: this.#taskId, itemId: id, checked: !checked }]),
            remove: () => void this.#remove(item),
            canMoveUp: place > 0,
            canMoveDown: place < this.#items().length - 1,
            moveUp: () => void this.#move(item, place - 1),
            moveDown: () => void this.#move(item, place + 1),
        };
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
