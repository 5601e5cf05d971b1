import { ShowMessageDialogClientRequest } from "PosApi/Consume/Dialogs";
import type { IExtensionContext } from "PosApi/Framework/ExtensionContext";
import type { Texts } from "../ViewModels/text";

/** Says why no new task can be made now. */
export async function tellNoNewTask({ runtime }: IExtensionContext, texts: Texts, message: string): Promise<void> {
    const close = { id: "storeTasksClose", label: texts.get("storeTasks_close"), isPrimary: true, result: "close" };
    await runtime.executeAsync(
        new ShowMessageDialogClientRequest({
            title: texts.get("storeTasks_newTask"),
            message,
            showCloseX: true,
            button1: close,
        }),
    );
}
