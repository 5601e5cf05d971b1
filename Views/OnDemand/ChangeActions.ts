import ChangesDialog from "../../Controls/ChangesDialog";
import ConflictDialog from "../../Controls/ConflictDialog";
import { askForTask } from "../../Controls/OnDemand/openNewTaskDialog";
import TaskDialog from "../../Controls/TaskDialog";
import type { OutboxEntry } from "../../DataService/api";
import { changeAsks, type ChangeAsk } from "../../ViewModels/changeAsks";
import { loadPartsOnDemand } from "../../ViewModels/onDemand";
import type { TaskListViewModel } from "../../ViewModels/TaskListViewModel";

/** The dialogs about changes that have not reached Teams. One at a time: POS does not promise that dialogs stack. */
export class ChangeActions {
    readonly #list: () => TaskListViewModel | null;
    #isBusy = false;

    /** `list` is the list on screen now. */
    constructor(list: () => TaskListViewModel | null) {
        this.#list = list;
    }

    async answer(ask: ChangeAsk): Promise<void> {
        const list = this.#list();
        if (!list || this.#isBusy) return;
        this.#isBusy = true;
        try {
            if (ask.step === "list") await this.#showAll(list);
            else await this.#deal(list, ask);
        } finally {
            this.#isBusy = false;
        }
    }

    /** The list comes back after each dialog that it led to, as long as there is something in it. */
    async #showAll(list: TaskListViewModel): Promise<void> {
        do {
            const asks = changeAsks();
            const { ChangesViewModel } = await loadPartsOnDemand();
            const changes = new ChangesViewModel(list.plan, asks);
            const ask = await new ChangesDialog().open({ changes, asks, status: list.status, plan: list.plan });
            if (ask === null || ask.step === "list") return;
            await this.#deal(list, ask);
        } while (list === this.#list() && list.plan.view.peek().outbox.length > 0);
    }

    async #deal({ plan, texts }: TaskListViewModel, ask: Exclude<ChangeAsk, { step: "list" }>): Promise<void> {
        const { ConflictViewModel, TaskFormViewModel, inputAnew, isTaskGone } = await loadPartsOnDemand();
        const { outbox } = plan.view.peek();
        const entry = outbox.find(({ id }) => id === ask.entryId);
        if (!entry) return;
        switch (ask.step) {
            case "choose":
                return new ConflictDialog().open(new ConflictViewModel(plan, entry));
            case "change":
                await new TaskDialog().open(new TaskFormViewModel(plan, { kind: "refused", entry }));
                return;
            case "anew": {
                const isOfTask = (one: OutboxEntry): boolean =>
                    one.edit.taskId === entry.edit.taskId && isTaskGone(one, plan);
                const typed = outbox.filter(isOfTask);
                if ((await askForTask(plan.session, texts, inputAnew(typed, plan))) !== "saved") return;
                for (const { id } of typed) await plan.session.service.discard(id);
            }
        }
    }
}
