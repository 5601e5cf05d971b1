import { ShowMessageDialogClientRequest } from "PosApi/Consume/Dialogs";
import type { ClientEntities } from "PosApi/Entities";
import { PreOperationTrigger, type IOperationTriggerOptions } from "PosApi/Extend/Triggers/OperationTriggers";
import { Texts } from "../../ViewModels/text";
import { app } from "../App";

/** Log off, in POS's list of operations. POS has no trigger of its own before it. */
const LOG_OFF = 701;
const STAY = "stay";

/** Tells at log-off what has not reached Teams; lets every other operation pass at once. */
export default class PreOperation extends PreOperationTrigger {
    override async execute({ operationRequest }: IOperationTriggerOptions): Promise<ClientEntities.ICancelable> {
        const operationId: number = operationRequest.operationId;
        if (operationId !== LOG_OFF) return { canceled: false };
        const texts = new Texts(this.context.resources);
        return { canceled: await app.logOff.staysHere(texts, (text) => this.#ask(text, texts)) };
    }

    async #ask(message: string, texts: Texts): Promise<boolean> {
        const answer = await this.context.runtime.executeAsync(
            new ShowMessageDialogClientRequest({
                title: texts.get("storeTasks_logOffTitle"),
                message,
                button1: {
                    id: "storeTasksLogOff",
                    label: texts.get("storeTasks_logOff"),
                    isPrimary: true,
                    result: "logOff",
                },
                button2: { id: "storeTasksStay", label: texts.get("storeTasks_stay"), result: STAY },
            }),
        );
        return !answer.canceled && answer.data.result.dialogResult === STAY;
    }
}
