import { ShowListInputDialogClientRequest } from "PosApi/Consume/Dialogs";
import { SelectStoreEmployeeClientRequest } from "PosApi/Consume/Employees";
import type { ICustomViewControllerContext } from "PosApi/Create/Views";
import AssignDialog from "../Controls/AssignDialog";
import { askForTask } from "../Controls/openNewTaskDialog";
import TaskDialog from "../Controls/TaskDialog";
import { identityOf } from "../Startup/App";
import { AssignViewModel, type Colleague } from "../ViewModels/AssignViewModel";
import type { Sorting } from "../ViewModels/listQuery";
import { TaskFormViewModel } from "../ViewModels/TaskFormViewModel";
import type { TaskListViewModel } from "../ViewModels/TaskListViewModel";
import type { TasksPageViewModel } from "../ViewModels/TasksPageViewModel";
import { PROGRESS_VALUES, progressText } from "../ViewModels/taskText";

interface Choice<Value> {
    readonly label: string;
    readonly value: Value;
}

/** What the commands of the app bar do: ask through POS, then tell the view model. */
export class TaskListActions {
    readonly #context: ICustomViewControllerContext;
    readonly #page: TasksPageViewModel;

    constructor(context: ICustomViewControllerContext, page: TasksPageViewModel) {
        this.#context = context;
        this.#page = page;
    }

    select(): void {
        this.#list?.toggleSelecting();
    }

    async refresh(): Promise<void> {
        await this.#list?.status.act.execute();
    }

    async add(): Promise<void> {
        const list = this.#list;
        if (list?.plan.mayManage) await askForTask(list.plan.session, list.texts);
    }

    async edit(): Promise<void> {
        const list = this.#list;
        const [task, ...others] = list?.targets.peek() ?? [];
        if (!list?.plan.mayManage || !task || others.length > 0) return;
        const details = await list.plan.session.service.openDetails(task.id);
        if (list !== this.#list) return;
        await new TaskDialog().open(
            new TaskFormViewModel(list.plan, { kind: "task", task, details: details.ok ? details.value : null }),
        );
    }

    async assign(): Promise<void> {
        const list = this.#list;
        const tasks = list?.targets.peek() ?? [];
        if (!list?.plan.mayManage || tasks.length === 0) return;
        const assign = new AssignViewModel(list.plan, tasks);
        const isDecided = await this.#askWho(assign);
        if (isDecided && list === this.#list) await list.assign(assign.edits(), assign.doneText());
    }

    async changeStatus(): Promise<void> {
        const list = this.#list;
        const tasks = list?.targets.peek() ?? [];
        if (!list || tasks.length === 0) return;
        const choices = PROGRESS_VALUES.map((value) => ({ value, label: progressText(list.texts, value) }));
        const progress = await this.#ask("storeTasks_statusTitle", "storeTasks_statusAsk", choices);
        if (progress) await list.changeProgress(tasks, progress);
    }

    async filter(): Promise<void> {
        const list = this.#list;
        if (!list) return;
        const choice = await this.#ask("storeTasks_filterTitle", "storeTasks_filterAsk", [
            { label: list.texts.get("storeTasks_filterActive"), value: "active" as const },
            { label: list.texts.get("storeTasks_filterAll"), value: "all" as const },
        ]);
        if (choice) list.controls.showCompleted(choice === "all");
    }

    async sort(): Promise<void> {
        const list = this.#list;
        if (!list) return;
        const { texts, controls } = list;
        const choices = controls.columns
            .filter((column) => column.key !== "assignees" || controls.tab.peek() !== "mine")
            .flatMap(({ key, label }): Choice<Sorting>[] => [
                { label: texts.get("storeTasks_sortUp", label), value: { column: key, descending: false } },
                { label: texts.get("storeTasks_sortDown", label), value: { column: key, descending: true } },
            ]);
        const sorting = await this.#ask("storeTasks_sortTitle", "storeTasks_sortAsk", choices);
        if (sorting) controls.sorting(sorting);
    }

    get #list(): TaskListViewModel | null {
        return this.#page.list.peek();
    }

    /** Asks until there is an answer: POS's own list of employees stands in for the dialog for a while. */
    async #askWho(assign: AssignViewModel): Promise<boolean> {
        for (;;) {
            const end = await new AssignDialog().open(assign);
            if (end !== "other") return end === "assign";
            const colleague = await this.#pickEmployee();
            if (colleague) assign.choose(colleague);
        }
    }

    /** Lets POS show a list to choose from. Null when nothing was chosen. */
    async #ask<Value>(titleId: string, askId: string, choices: readonly Choice<Value>[]): Promise<Value | null> {
        const { texts } = this.#page;
        const answer = await this.#context.runtime.executeAsync(
            new ShowListInputDialogClientRequest({
                title: texts.get(titleId),
                subTitle: texts.get(askId),
                items: choices.map(({ label }, position) => ({ label, value: position })),
            }),
        );
        if (answer.canceled) return null;
        return choices[Number(answer.data.result.value.value)]?.value ?? null;
    }

    async #pickEmployee(): Promise<Colleague | null> {
        const { texts } = this.#page;
        const answer = await this.#context.runtime.executeAsync(
            new SelectStoreEmployeeClientRequest(
                this.#context.logger.getNewCorrelationId(),
                texts.get("storeTasks_pickEmployee"),
                texts.get("storeTasks_pickEmployeeWhy"),
            ),
        );
        return answer.canceled ? null : identityOf(answer.data.result);
    }
}
