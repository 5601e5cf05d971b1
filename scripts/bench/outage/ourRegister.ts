import { openRegister } from "../support/openRegister";
import { lineOf } from "./BenchRegister";
import type { OpenRegister } from "./BenchRegister";

/** A register with the data service, its page open. */
export const ourRegister: OpenRegister = async (store, line, { number, worker }) => {
    const service = await openRegister(store, { line, worker, seed: 1000 + number });
    service.setAttention("page");
    return {
        perform: async (edits) => {
            for (const edit of edits) {
                const kept = edit.kind === "create" ? await service.create(edit.draft) : await service.perform([edit]);
                if (!kept.ok) throw new Error(`Could not write down an edit: ${kept.problem.kind}.`);
            }
        },
        wake: () => service.wake(),
        waiting: () => service.plan.value.outbox.length,
        shown: () => service.plan.value.tasks.map(({ title, priority }) => lineOf(title, priority)),
        close: () => service.close(),
    };
};
