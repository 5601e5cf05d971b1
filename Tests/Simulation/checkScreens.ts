import { fieldOnScreen, PLAIN_FIELDS } from "./fields";
import { valueOf } from "./Ledger";
import type { LedgerTask } from "./Ledger";
import { labelOf } from "./drafts";
import { ASSIGNABLE } from "./people";
import type { Register } from "./Register";
import type { Store } from "./Store";

const LABELS = [0, 1, 2].map(labelOf);

/** At the end every register shows what Planner holds, and beside it only creates that were refused. */
export function checkScreens(store: Store): void {
    const live = [...store.ledger.tasks.values()].filter(({ deleted }) => deleted === null);
    for (const register of store.registers) checkScreen(register, live);
}

function checkScreen(register: Register, live: readonly LedgerTask[]): void {
    const { ledger } = register.store;
    const window = register.window(0);
    const view = window?.view;
    if (!window || !view) {
        ledger.violate("screen", `register ${register.index} did not open at the end`);
        return;
    }
    const shown = new Map(view.tasks.map((task) => [ledger.plannerId(window.outbox, task.id) ?? task.id, task]));
    for (const planned of live) {
        const task = shown.get(planned.id);
        shown.delete(planned.id);
        const title = valueOf(planned.fields, "title");
        if (!task) {
            ledger.violate("screen", `${window.outbox} does not show ${title}`);
            continue;
        }
        for (const name of [
            ...PLAIN_FIELDS,
            ...ASSIGNABLE.map((id) => `assignee:${id}`),
            ...LABELS.map((label) => `label:${label}`),
        ]) {
            const value = fieldOnScreen(task, undefined, name);
            const held = valueOf(planned.fields, name);
            if (value !== held)
                ledger.violate(
                    "screen",
                    `${window.outbox} shows ${name} '${value}' of ${title}, Planner has '${held}'`,
                );
        }
    }
    const refused = new Set(view.outbox.filter(({ edit }) => edit.kind === "create").map(({ edit }) => edit.taskId));
    for (const [id, task] of shown) {
        if (!refused.has(task.id))
            ledger.violate("screen", `${window.outbox} shows ${task.title} (${id}), which is not in Planner`);
    }
}
