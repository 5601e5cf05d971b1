import ko from "knockout";
import type { IExtensionContext } from "PosApi/Framework/ExtensionContext";
import { app } from "../../Startup/App";
import { LivePlan } from "../../ViewModels/LivePlan";
import { sessionProblemText } from "../../ViewModels/problemText";
import type { ReadySession, SessionState } from "../../ViewModels/SessionState";
import type { TaskFormInput } from "../../ViewModels/TaskFormInput";
import { loadPartsOnDemand } from "../../ViewModels/onDemand";
import { Texts } from "../../ViewModels/text";
import { tellNoNewTask } from "../tellNoNewTask";
import TaskDialog, { type TaskDialogEnd } from "../TaskDialog";

/** Asks for a new task, wherever the worker is in POS; says why when the worker cannot make one. */
export async function openNewTaskDialog(context: IExtensionContext): Promise<void> {
    await app.session.ensure(context);
    const texts = new Texts(context.resources);
    const state = app.session.value;
    if (state.kind === "ready" && state.worker.mayManageTasks) await askForTask(state, texts);
    else await tellNoNewTask(context, texts, whyNot(state, texts));
}

/**
 * Asks for a new task. What was typed stays on the shelf until it is saved or given up, unless it came from elsewhere:
 * `typed` is kept there.
 */
export async function askForTask(
    session: ReadySession,
    texts: Texts,
    typed: TaskFormInput | null = null,
): Promise<TaskDialogEnd> {
    const { TaskFormViewModel } = await loadPartsOnDemand();
    const plan = new LivePlan(session, texts, app.clock);
    const { shelf } = session;
    const form = new TaskFormViewModel(plan, { kind: "new", typed: typed ?? shelf.newTask });
    const keeping = ko.computed(() => {
        if (typed === null) shelf.newTask = form.isChanged() ? form.input() : null;
    });
    try {
        const end = await new TaskDialog().open(form);
        if (typed === null && end !== "dismissed") shelf.newTask = null;
        return end;
    } finally {
        keeping.dispose();
        plan.dispose();
    }
}

function whyNot(state: SessionState, texts: Texts): string {
    if (state.kind === "ready") return texts.get("storeTasks_problemNotAllowed");
    if (state.kind !== "problem") return texts.get("storeTasks_signedOffAdvice");
    const { title, advice } = sessionProblemText(texts, state.problem, state.storeNumber);
    return `${title} ${advice}`;
}
