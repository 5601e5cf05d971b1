import type { PlanView } from "../../DataService/api";
import { markOf } from "./drafts";
import type { Ledger } from "./Ledger";

/** Looks at one window's screen whenever it changes: no task twice, and no task under another id than before. */
export class ScreenWatch {
    readonly #ledger: Ledger;
    readonly #outbox: string;
    readonly #idOfTask = new Map<string, string>();

    constructor(ledger: Ledger, outbox: string) {
        this.#ledger = ledger;
        this.#outbox = outbox;
    }

    look(view: PlanView): void {
        const ids = new Set<string>();
        const rows = new Map<string, number>();
        for (const { id, title } of view.tasks) {
            if (ids.has(id)) this.#ledger.violate("screen", `${this.#outbox} shows the id ${id} twice`);
            ids.add(id);
            const mark = markOf(title);
            rows.set(mark, (rows.get(mark) ?? 0) + 1);
            this.#compareId(id);
        }
        for (const [mark, shown] of rows) this.#compareRows(mark, shown);
    }

    #compareId(id: string): void {
        const task = this.#ledger.plannerId(this.#outbox, id);
        if (task === null || this.#ledger.tasks.get(task)?.estranged === true) return;
        const before = this.#idOfTask.get(task);
        if (before !== undefined && before !== id) {
            this.#ledger.violate("screen", `${this.#outbox} shows ${task} as ${id}, before as ${before}`);
        }
        this.#idOfTask.set(task, id);
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
