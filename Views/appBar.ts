import type { ICommandDefinition, IconName } from "PosApi/Create/Views";
import type { TaskListViewModel } from "../ViewModels/TaskListViewModel";
import type { Texts } from "../ViewModels/text";
import type { TaskListActions } from "./OnDemand/TaskListActions";

/** Whether a command can be used, and whether it is there at all. */
export interface CommandState {
    readonly canExecute: boolean;
    readonly isVisible: boolean;
}

/**
 * The commands of the tasks page. POS shows the first one furthest right, so they stand here from right to left. `run` fetches
 * what they do.
 */
export function appBarCommands(
    texts: Texts,
    run: (act: (actions: TaskListActions) => void) => void,
): ICommandDefinition[] {
    const command = (
        name: string,
        textId: string,
        icon: IconName,
        act: (actions: TaskListActions) => void,
    ): ICommandDefinition => ({
        name,
        label: texts.get(textId),
        icon,
        canExecute: false,
        isVisible: true,
        execute: () => run(act),
    });
    return [
        command("Refresh", "storeTasks_commandRefresh", "Refresh", (actions) => void actions.refresh()),
        command("Sort", "storeTasks_commandSort", "Sort", (actions) => void actions.sort()),
        command("Filter", "storeTasks_commandFilter", "Filter", (actions) => void actions.filter()),
        command(
            "ChangeStatus",
            "storeTasks_commandChangeStatus",
            "SetAction",
            (actions) => void actions.changeStatus(),
        ),
        command("AssignTasks", "storeTasks_commandAssign", "AddFriend", (actions) => void actions.assign()),
        command("AddTask", "storeTasks_commandAdd", "Add", (actions) => void actions.add()),
        command("EditTask", "storeTasks_commandEdit", "Edit", (actions) => void actions.edit()),
        command("Select", "storeTasks_commandSelect", "MultiSelect", (actions) => actions.select()),
    ];
}

/**
 * How each command stands now; one that is left out is not there: without a list the page itself has the button that
 * helps. `isDetailsOnly`: the list is not on screen, so neither is what acts on it.
 */
export function appBarStates(
    list: TaskListViewModel | null,
    isDetailsOnly: boolean,
): Readonly<Record<string, CommandState>> {
    if (list === null) return {};
    const targets = list.targets().length;
    const { mayManage } = list.plan;
    const hasTasks = list.controls.tab() !== "lists";
    // A whole task list can get another status, no more.
    const areTasks = hasTasks || list.openId() !== null;
    const isListVisible = !isDetailsOnly;
    return {
        Refresh: { canExecute: !list.status.busy(), isVisible: true },
        Sort: { canExecute: true, isVisible: isListVisible },
        Filter: { canExecute: true, isVisible: isListVisible },
        ChangeStatus: { canExecute: targets > 0, isVisible: true },
        AssignTasks: { canExecute: areTasks && targets > 0, isVisible: mayManage },
        AddTask: { canExecute: true, isVisible: mayManage && isListVisible },
        EditTask: { canExecute: areTasks && targets === 1, isVisible: mayManage },
        Select: { canExecute: hasTasks, isVisible: isListVisible },
    };
}
