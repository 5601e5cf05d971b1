import type { ICommandDefinition, IconName } from "PosApi/Create/Views";
import type { TaskListViewModel } from "../ViewModels/TaskListViewModel";
import type { Texts } from "../ViewModels/text";
import type { TaskListActions } from "./TaskListActions";

/** Whether a command can be used, and whether it is there at all. */
export interface CommandState {
    readonly canExecute: boolean;
    readonly isVisible: boolean;
}

/** The commands of the tasks page. POS shows the first one furthest right, so they stand here from right to left. */
export function appBarCommands(texts: Texts, actions: TaskListActions): ICommandDefinition[] {
    const command = (name: string, textId: string, icon: IconName, execute: () => void): ICommandDefinition => ({
        name,
        label: texts.get(textId),
        icon,
        canExecute: false,
        isVisible: true,
        execute,
    });
    return [
        command("Refresh", "storeTasks_commandRefresh", "Refresh", () => void actions.refresh()),
        command("Sort", "storeTasks_commandSort", "Sort", () => void actions.sort()),
        command("Filter", "storeTasks_commandFilter", "Filter", () => void actions.filter()),
        command("ChangeStatus", "storeTasks_commandChangeStatus", "SetAction", () => void actions.changeStatus()),
        command("AssignTasks", "storeTasks_commandAssign", "AddFriend", () => void actions.assign()),
        command("AddTask", "storeTasks_commandAdd", "Add", () => void actions.add()),
        command("EditTask", "storeTasks_commandEdit", "Edit", () => void actions.edit()),
        command("Select", "storeTasks_commandSelect", "MultiSelect", () => {
            actions.select();
        }),
    ];
}

/** How each command stands now. */
export function appBarStates(list: TaskListViewModel | null): Readonly<Record<string, CommandState>> {
    const targets = list?.targets().length ?? 0;
    const mayManage = list?.plan.mayManage ?? false;
    const hasTasks = list !== null && list.controls.tab() !== "lists";
    return {
        Refresh: { canExecute: list !== null && !list.status.busy(), isVisible: true },
        Sort: { canExecute: hasTasks, isVisible: true },
        Filter: { canExecute: hasTasks, isVisible: true },
        ChangeStatus: { canExecute: targets > 0, isVisible: true },
        AssignTasks: { canExecute: targets > 0, isVisible: mayManage },
        AddTask: { canExecute: list !== null, isVisible: mayManage },
        EditTask: { canExecute: targets === 1, isVisible: mayManage },
        Select: { canExecute: hasTasks, isVisible: true },
    };
}
