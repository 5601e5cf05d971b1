import type { Clock, Random } from "../Model/Clock";
import { failure } from "../Model/Result";
import type { Result } from "../Model/Result";
import type { StorageProblem } from "../Model/StorageProblem";
import type { UserId } from "../Model/Task";
import type { TaskEdit } from "../Model/TaskEdit";
import type { LocalPlan } from "./LocalPlan";
import type { StoredEdit } from "./ports/Database";
import type { PlannerGateway } from "./ports/PlannerGateway";

/** Who writes edits down, and when. */
export interface Writer {
    readonly userPrincipalName: string | null;
    readonly gateway: PlannerGateway;
    readonly clock: Clock;
    readonly random: Random;
}

/** Writes edits down together, each with what was on the screen. Nothing has been sent when this resolves. */
export async function writeDown(
    edits: readonly TaskEdit[],
    local: LocalPlan,
    writer: Writer,
): Promise<Result<void, StorageProblem>> {
    if (local.closed) return failure({ kind: "storageBroken" });
    const madeAt = writer.clock.now();
    const madeBy = workerId(local, writer);
    const sequence = local.takeSequences(edits.length);
    const stored = edits.map((edit, index): StoredEdit => ({
        id: newId(writer.random),
        sequence: sequence + index,
        edit: tidy(edit),
        madeAt,
        madeBy,
        seen: edit.kind === "create" ? null : local.seen(edit.taskId),
        state: { kind: "waiting" },
        firstSentAt: null,
    }));
    return local.keep({ edits: stored });
}

/** An id that no other register makes: 100 bits and more. */
export function newId(random: Random): string {
    const part = (): string => Math.floor(random() * 2 ** 53).toString(36);
    return `${part()}-${part()}`;
}

/** The worker's Entra id, else the sign-in name while no answer of Graph has told the id. */
function workerId(local: LocalPlan, { userPrincipalName, gateway }: Writer): UserId {
    const wanted = userPrincipalName?.toLowerCase();
    const member = local.view.value.plan.members.find((one) => one.userPrincipalName.toLowerCase() === wanted);
    return gateway.userId() ?? member?.id ?? userPrincipalName ?? "";
}

// Planner would trim a title too, and then the next edit would look like a colleague's.
function tidy(edit: TaskEdit): TaskEdit {
    if (edit.kind === "rename") return { ...edit, title: edit.title.trim() };
    if (edit.kind === "create") return { ...edit, draft: { ...edit.draft, title: edit.draft.title.trim() } };
    return edit;
}
