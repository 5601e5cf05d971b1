import {
    ShowListInputDialogClientRequest,
    ShowTextInputDialogClientRequest,
    ShowTextInputDialogError,
} from "PosApi/Consume/Dialogs";
import { SelectStoreEmployeeClientRequest } from "PosApi/Consume/Employees";
import type { ICustomViewControllerContext } from "PosApi/Create/Views";
import AssignDialog from "../../Controls/AssignDialog";
import { askForTask } from "../../Controls/OnDemand/openNewTaskDialog";
import TaskDialog from "../../Controls/TaskDialog";
import { identityOf, signInNameOf } from "../../Startup/App";
import { loadPartsOnDemand } from "../../ViewModels/onDemand";
import type { AssignViewModel, Colleague } from "../../ViewModels/OnDemand/AssignViewModel";
import type { Progress, TaskView } from "../../DataService/api";
import type { ColumnChoice } from "../../ViewModels/ListControls";
import type { Sorting, StatusFilter } from "../../ViewModels/listQuery";
import type { TaskListViewModel } from "../../ViewModels/TaskListViewModel";
import type { TasksPageViewModel } from "../../ViewModels/TasksPageViewModel";
import { PROGRESS_VALUES, progressText } from "../../ViewModels/taskText";

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
        const { TaskFormViewModel } = await loadPartsOnDemand();
        if (list !== this.#list) return;
        await new TaskDialog().open(
            new TaskFormViewModel(list.plan, { kind: "task", task, details: details.ok ? details.value : null }),
        );
    }

    async assign(): Promise<void> {
        const list = this.#list;
        const tasks = list?.targets.peek() ?? [];
        if (!list?.plan.mayManage || tasks.length === 0) return;
        const { AssignViewModel } = await loadPartsOnDemand();
        const assign = new AssignViewModel(list.plan, tasks);
        const isDecided = await this.#askWho(assign);
        if (isDecided && list === this.#list) await list.deeds.assign(assign.edits(), assign.doneText());
    }

    async changeStatus(): Promise<void> {
        const list = this.#list;
        const tasks = list?.targets.peek() ?? [];
        if (!list || tasks.length === 0) return;
        const choices: Choice<Progress | "cannotDo">[] = [
            ...PROGRESS_VALUES.map((value) => ({ value, label: progressText(list.texts, value) })),
            { value: "cannotDo", label: list.texts.get("storeTasks_cannotDoAsk") },
        ];
        const choice = await this.#ask("storeTasks_statusTitle", "storeTasks_statusAsk", choices);
        if (choice === "cannotDo") await this.#cannotDo(list, tasks);
        else if (choice) await list.deeds.changeProgress(tasks, choice);
    }

    /** Asks for one reason for all of them; asks again, with what is wrong, until it can be kept. */
    async #cannotDo(list: TaskListViewModel, tasks: readonly TaskView[]): Promise<void> {
        const { reasonProblem } = await loadPartsOnDemand();
        const { texts } = list;
        const answer = await this.#context.runtime.executeAsync(
            new ShowTextInputDialogClientRequest({
                title: texts.get("storeTasks_cannotDo"),
                subTitle:
                    tasks.length === 1 ? (tasks[0]?.title ?? "") : texts.count("storeTasks_selected_", tasks.length),
                label: texts.get("storeTasks_cannotDoWhy"),
                onBeforeClose: (result) => {
                    const problem = result.canceled ? "" : reasonProblem(result.data.value, list.plan);
                    if (problem === "") return Promise.resolve();
                    return Promise.reject(new ShowTextInputDialogError(problem));
                },
            }),
        );
        if (!answer.canceled && list === this.#list) await list.deeds.cannotDo(tasks, answer.data.result.value);
    }

    async filter(): Promise<void> {
        const list = this.#list;
        if (!list) return;
        const { texts, controls } = list;
        const isOfLists = controls.tab.peek() === "lists";
        const choice = await this.#ask<StatusFilter>("storeTasks_filterTitle", "storeTasks_filterAsk", [
            { label: texts.get("storeTasks_filterActive"), value: "active" },
            { label: texts.get("storeTasks_filterAll"), value: "all" },
            ...(isOfLists ? [] : [{ label: texts.get("storeTasks_cannotDo"), value: "cannotDo" } as const]),
        ]);
        if (choice) (isOfLists ? controls.listFilter : controls.filter)(choice);
    }

    async sort(): Promise<void> {
        const list = this.#list;
        if (!list) return;
        const { texts, controls } = list;
        const board = {
            label: texts.get("storeTasks_sortBoard"),
            value: { column: "board", descending: false },
        } as const;
        if (controls.tab.peek() === "lists") {
            const choices = [board, ...this.#orders(controls.listColumns)];
            const sorting = await this.#ask("storeTasks_sortTitle", "storeTasks_sortAsk", choices);
            if (sorting) controls.listSorting(sorting);
            return;
        }
        const columns = controls.columns.filter(({ key }) => key !== "assignees" || controls.tab.peek() !== "mine");
        const choices = [...this.#orders(columns), board];
        const sorting = await this.#ask("storeTasks_sortTitle", "storeTasks_sortAsk", choices);
        if (sorting) controls.sort(sorting);
    }

    /** Up and down for each column. */
    #orders<Column extends string>(columns: readonly ColumnChoice<Column>[]): Choice<Sorting<Column>>[] {
        const { texts } = this.#page;
        return columns.flatMap(({ key, label }) => [
            { label: texts.get("storeTasks_sortUp", label), value: { column: key, descending: false } },
            { label: texts.get("storeTasks_sortDown", label), value: { column: key, descending: true } },
        ]);
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
        const settings = this.#list?.plan.session.settings;
        if (answer.canceled || !settings) return null;
        const identity = identityOf(answer.data.result);
        return { ...identity, userPrincipalName: signInNameOf(identity, settings) };
    }
}
