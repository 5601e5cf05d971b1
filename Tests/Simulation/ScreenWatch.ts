import type { PlanView, TaskView } from "../../DataService/api";
import { markOf } from "./drafts";
import { fieldOnScreen, PLAIN_FIELDS } from "./fields";
import { nameKey, valueOf } from "./Ledger";
import type { Ledger } from "./Ledger";
import { writesOf } from "./wishes";

/** Looks at one window's screen whenever it changes: no task twice, and no task under another id than before. */
export class ScreenWatch {
    readonly #ledger: Ledger;
    readonly #outbox: string;
    readonly #idOfTask = new Map<string, string>();
    /** By task and part: what is shown, and which of all its values in Planner that is. */
    readonly #shown = new Map<string, { readonly value: string; readonly index: number }>();

    constructor(ledger: Ledger, outbox: string) {
        this.#ledger = ledger;
        this.#outbox = outbox;
    }

    look(view: PlanView): void {
        const ids = new Set<string>();
        const rows = new Map<string, number>();
        for (const task of view.tasks) {
            const { id, title } = task;
            if (task.delivery === "delivered") this.#compareParts(task);
            if (ids.has(id)) this.#ledger.violate("screen", `${this.#outbox} shows the id ${id} twice`);
            ids.add(id);
            const mark = markOf(title);
            rows.set(mark, (rows.get(mark) ?? 0) + 1);
            this.#compareId(id);
        }
        for (const [mark, shown] of rows) this.#compareRows(mark, shown);
    }

    /** What Planner has replaced does not come back once its successor was on the screen. */
    #compareParts(task: TaskView): void {
        const id = this.#ledger.plannerId(this.#outbox, task.id);
        if (id === null || !this.#isName(task.id, id)) return;
        for (const name of PLAIN_FIELDS) {
            const key = `${id} ${name}`;
            const value = fieldOnScreen(task, undefined, name);
            const before = this.#shown.get(key);
            if (before?.value === value) continue;
            this.#shown.set(key, { value, index: this.#indexOf({ id, name, value }, before?.index ?? 0) });
        }
    }

    #indexOf({ id, name, value }: Readonly<Record<"id" | "name" | "value", string>>, from: number): number {
        const first = this.#ledger.tasks.get(id)?.first;
        const writes = writesOf(this.#ledger, id, name).map((write) => write.value);
        const index = [first ? valueOf(first, name) : "", ...writes].indexOf(value, from);
        if (index >= 0) return index;
        this.#ledger.violate("screen", `${this.#outbox} shows ${name} '${value}' of ${id} again, which was replaced`);
        return from;
    }

    #compareId(id: string): void {
        const task = this.#ledger.plannerId(this.#outbox, id);
        if (task === null || this.#ledger.tasks.get(task)?.estranged === true) return;
        if (!this.#isName(id, task)) return;
        const before = this.#idOfTask.get(task);
        if (before !== undefined && before !== id) {
            this.#ledger.violate("screen", `${this.#outbox} shows ${task} as ${id}, before as ${before}`);
        }
        this.#idOfTask.set(task, id);
    }

    #isName(screenId: string, plannerId: string): boolean {
        return screenId === plannerId || this.#ledger.keptNames.has(nameKey(screenId, plannerId));
    }

    #compareRows(mark: string, shown: number): void {
        const made = this.#ledger.madeWithMark(mark);
        if (shown > made) {
            this.#ledger.violate(
                "screen",
                `${this.#outbox} shows ${shown} rows of ${mark}, of which people made ${made}`,
            );
        }
    }
}
