import { GetDeviceConfigurationClientRequest } from "PosApi/Consume/Device";
import { SelectStoreEmployeeClientRequest } from "PosApi/Consume/Employees";
import { RegisterCustomAuditEventClientRequest } from "PosApi/Consume/StoreOperations";
import { ProxyEntities } from "PosApi/Entities";
import type { IExtensionContext } from "PosApi/Framework/ExtensionContext";
import { app, identityOf } from "../../Startup/App";
import { closingTasks } from "../../ViewModels/OnDemand/closingTasks";
import { atMost } from "../../ViewModels/atMost";
import { LivePlan } from "../../ViewModels/LivePlan";
import { loadPartsOnDemand } from "../../ViewModels/onDemand";
import type { ClosingViewModel } from "../../ViewModels/OnDemand/ClosingViewModel";
import { Texts } from "../../ViewModels/text";
import ClosingDialog from "../ClosingDialog";

/** Our kind of event in the audit log of POS. Which numbers are free is documented nowhere; it is the one of our first operation. */
const CLOSED_WITH_OPEN_TASKS = 6001;

/** After an unlock nothing has begun yet. The store does not wait longer than this, in milliseconds, to close its shift. */
const PATIENCE_MS = 5_000;

/**
 * Shows what is still open of the closing lists before a shift is closed. True when the shift stays open. Whatever goes wrong
 * with tasks, it never keeps a store from closing its shift.
 */
export async function keepsShiftOpen(context: IExtensionContext): Promise<boolean> {
    await atMost(app.clock, PATIENCE_MS, knowTasks(context)).catch(() => null);
    const { value } = app.session;
    if (value.kind !== "ready") return false;
    const plan = new LivePlan(value, new Texts(context.resources), app.clock);
    try {
        if (closingTasks(plan).length === 0) return false;
        const { ClosingViewModel } = await loadPartsOnDemand();
        return await keepsOpen(new ClosingViewModel(plan), context);
    } catch {
        context.logger.logError("Store Tasks could not ask about closing tasks.");
        return false;
    } finally {
        plan.dispose();
    }
}

/** Starts the session and reads the tasks, should nothing have begun. */
async function knowTasks(context: IExtensionContext): Promise<void> {
    await app.session.ensure(context);
    const { value } = app.session;
    if (value.kind === "ready" && value.service.plan.value.readAt === null) await value.service.refresh();
}

/** Asks again as long as somebody is named who may not leave tasks open. */
async function keepsOpen(closing: ClosingViewModel, context: IExtensionContext): Promise<boolean> {
    for (;;) {
        if (!(await new ClosingDialog().open(closing))) return true;
        if (closing.isAllDone.peek()) return false;
        const manager = closing.needsManager ? await askManager(closing, context) : closing.plan.session.worker.staffId;
        if (manager === null) continue;
        await note(closing, manager, context);
        return false;
    }
}

/** Personnel number of who allows it; null when nobody does. */
async function askManager({ plan, problem }: ClosingViewModel, context: IExtensionContext): Promise<string | null> {
    const { texts } = plan;
    const answer = await context.runtime.executeAsync(
        new SelectStoreEmployeeClientRequest(
            context.logger.getNewCorrelationId(),
            texts.get("storeTasks_closingWho"),
            texts.get("storeTasks_closingManager"),
        ),
    );
    if (answer.canceled) return null;
    const { staffId, name, mayManageTasks } = identityOf(answer.data.result);
    problem(mayManageTasks ? "" : texts.get("storeTasks_closingNotAllowed", name));
    return mayManageTasks ? staffId : null;
}

/** Who allowed it, what stays open and why go into the audit log of POS. */
async function note(closing: ClosingViewModel, manager: string, context: IExtensionContext): Promise<void> {
    const { store, worker } = closing.plan.session;
    const { texts } = closing.plan;
    try {
        const device = await context.runtime.executeAsync(new GetDeviceConfigurationClientRequest());
        const { ChannelId = 0, TerminalId = "" } = device.canceled ? {} : device.data.result;
        const { openTitles } = closing;
        const message = texts.get(
            "storeTasks_closingLog",
            openTitles.length,
            texts.list(openTitles),
            closing.reason.peek().trim(),
            manager,
        );
        await context.runtime.executeAsync(
            new RegisterCustomAuditEventClientRequest(
                CLOSED_WITH_OPEN_TASKS,
                ChannelId,
                store.number,
                TerminalId,
                worker.staffId,
                "StoreTasks",
                message,
                ProxyEntities.AuditLogTraceLevel.Trace,
            ),
        );
    } catch {
        context.logger.logWarning("The audit log did not take why closing tasks stay open.");
    }
}
