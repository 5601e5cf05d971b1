import { ShowMessageDialogClientRequest } from "PosApi/Consume/Dialogs";
import type { ClientEntities } from "PosApi/Entities";
import { PreOperationTrigger, type IOperationTriggerOptions } from "PosApi/Extend/Triggers/OperationTriggers";
import { Texts } from "../../ViewModels/text";
import { app } from "../App";

/** Operations of POS's list. Before log-off POS has no trigger of its own. */
const LOG_OFF = 701;
const CLOSE_SHIFT = 1055;
const BLIND_CLOSE_SHIFT = 1053;
const STAY = "stay";

/** Counts tasks again after an unlock, tells at log-off what has not reached Teams, and asks about closing tasks before a shift is closed; all else passes at once. */
export default class PreOperation extends PreOperationTrigger {
    override async execute({ operationRequest }: IOperationTriggerOptions): Promise<ClientEntities.ICancelable> {
        const operationId: number = operationRequest.operationId;
        // After an unlock, for which there is no trigger, this is the first that is heard of the worker.
        if (app.session.value.kind === "signedOff" && operationId !== LOG_OFF) void app.session.ensure(this.context);
        if (operationId === CLOSE_SHIFT || operationId === BLIND_CLOSE_SHIFT) {
            return { canceled: await this.#keepsShiftOpen() };
        }
        return { canceled: operationId === LOG_OFF && (await this.#staysHere()) };
    }

    async #staysHere(): Promise<boolean> {
        const { value } = app.session;
        if (value.kind !== "ready" || value.service.plan.value.outbox.length === 0) return false;
        const parts = await import("../OnDemand/askBeforeLogOff").catch(() => null);
        const texts = new Texts(this.context.resources);
        return parts !== null && (await parts.logOffQuestion.staysHere(texts, (text) => this.#ask(text, texts)));
    }

    /** A script that cannot be had must not keep a store from closing its shift. */
    async #keepsShiftOpen(): Promise<boolean> {
        const parts = await import("../../Controls/OnDemand/askBeforeClosing").catch(() => null);
        return parts !== null && (await parts.keepsShiftOpen(this.context));
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
