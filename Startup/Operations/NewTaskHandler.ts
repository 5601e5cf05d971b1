import { ShowMessageDialogClientRequest } from "PosApi/Consume/Dialogs";
import { ExtensionOperationRequestHandlerBase, type ExtensionOperationRequestType } from "PosApi/Create/Operations";
import type { ClientEntities } from "PosApi/Entities";
import { Texts } from "../../ViewModels/text";
import { NewTaskRequest, NewTaskResponse } from "./NewTaskRequest";

/** Asks for a new task, wherever the worker is in POS. */
export default class NewTaskHandler extends ExtensionOperationRequestHandlerBase<NewTaskResponse> {
    override supportedRequestType(): ExtensionOperationRequestType<NewTaskResponse> {
        return NewTaskRequest;
    }

    /** Resolves before the dialog is answered, because POS shows its busy overlay until then. */
    override async executeAsync(): Promise<ClientEntities.ICancelableDataResult<NewTaskResponse>> {
        const parts = await import("../../Controls/OnDemand/openNewTaskDialog").catch(() => null);
        void (parts ? parts.openNewTaskDialog(this.context) : this.#tellItIsNotLoaded());
        return { canceled: false, data: new NewTaskResponse() };
    }

    async #tellItIsNotLoaded(): Promise<void> {
        const texts = new Texts(this.context.resources);
        const close = { id: "storeTasksClose", label: texts.get("storeTasks_close"), isPrimary: true, result: "close" };
        await this.context.runtime.executeAsync(
            new ShowMessageDialogClientRequest({
                title: texts.get("storeTasks_newTask"),
                message: texts.get("storeTasks_partNotLoaded"),
                showCloseX: true,
                button1: close,
            }),
        );
    }
}
