import type { Clock, Random } from "../Model/Clock";
import type { Result } from "../Model/Result";
import type { StorageProblem } from "../Model/StorageProblem";
import { THIS_WORKER } from "../Model/Task";
import type { TaskId, UserId } from "../Model/Task";
import type { TaskEdit } from "../Model/TaskEdit";
import type { TaskState } from "../Model/taskState";
import { newId } from "./ids";
import type { LocalPlan } from "./LocalPlan";
import type { SeenTask, StoredEdit } from "./ports/Database";
import type { PlannerGateway } from "./ports/PlannerGateway";
import { withEdit } from "./Taps";
import type { Doing, Tap } from "./Taps";

/** Who writes edits down, and when. */
export interface Writer {
    readonly gateway: PlannerGateway;
    readonly clock: Clock;
    readonly random: Random;
    readonly tap: Tap;
    /** What the person looked at, if not what the plan showed. */
    readonly looked: TaskState | undefined;
}

/** Writes edits down together, each with what was on the screen. Nothing has been sent when this resolves. */
export async function writeDown(
    edits: readonly TaskEdit[],
    local: LocalPlan,
    writer: Writer,
): Promise<Result<void, StorageProblem>> {
    const madeAt = writer.clock.now();
    const madeBy = workerId(local, writer);
    const sequence = local.outbox.takeSequences(edits.length);
    const look = looker(writer);
    const stored = edits.map(tidy).map((edit, index): StoredEdit => ({
        id: newId(writer.random),
        sequence: sequence + index,
        edit,
        madeAt,
        madeBy,
        seen: look({ edit, madeBy, madeAt }),
        state: { kind: "waiting" },
        firstSentAt: null,
        lastSentAt: null,
        alreadyThere: [],
    }));
    // Another window that closes removes the names that nothing waits for.
    const aliases = stored.flatMap(({ edit }) => local.known.aliasesOf(edit.taskId));
    const kept = await local.keep({ edits: stored, aliases });
    if (kept.ok) writer.tap.wrote(stored);
    return kept;
}

/** What the person saw at each edit in turn: edits made together rest on one another. */
function looker({ tap, looked }: Writer): (doing: Doing) => SeenTask | null {
    const after = new Map<TaskId, SeenTask | null>();
    if (looked) after.set(looked.task.id, { ...looked, etag: null });
    return (doing) => {
        const { taskId, kind } = doing.edit;
        const seen = after.get(taskId) ?? tap.seen(taskId);
        after.set(taskId, withEdit(seen, doing));
        return kind === "create" ? null : seen;
    };
}

function workerId(local: LocalPlan, { gateway }: Writer): UserId {
    return gateway.userId() ?? local.view.value.plan.me ?? THIS_WORKER;
}

/** An edit as Planner will keep it. */
// Planner would trim a title too, and then the next edit would look like a colleague's.
export function tidy(edit: TaskEdit): TaskEdit {
    if (edit.kind === "rename") return { ...edit, title: edit.title.trim() };
    if (edit.kind === "create") return { ...edit, draft: { ...edit.draft, title: edit.draft.title.trim() } };
    return edit;
}
