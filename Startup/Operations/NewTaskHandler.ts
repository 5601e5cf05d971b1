import { ExtensionOperationRequestHandlerBase, type ExtensionOperationRequestType } from "PosApi/Create/Operations";
import type { ClientEntities } from "PosApi/Entities";
import { tellNoNewTask } from "../../Controls/tellNoNewTask";
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
        const texts = new Texts(this.context.resources);
        if (parts) void parts.openNewTaskDialog(this.context);
        else void tellNoNewTask(this.context, texts, texts.get("storeTasks_partNotLoaded"));
        return { canceled: false, data: new NewTaskResponse() };
    }
}
