import type { TaskChange } from "../Model/mergeEdit";
import type { Problem } from "../Model/Problem";
import { success } from "../Model/Result";
import type { Result } from "../Model/Result";
import type { TaskDraft, TaskId } from "../Model/Task";
import type { KnownDetails, KnownTask, MayLeave, TaskGateway } from "../Sync/ports/PlannerGateway";
import { detailsFromWire, taskFromWire } from "./fromWire";
import type { GatheredCalls } from "./GatheredCalls";
import type { GraphChannel } from "./GraphChannel";
import type { GraphCall } from "./graphRequest";
import type { Purpose } from "./problemFromResponse";
import { changesToWire, detailsChangesToWire, draftToWire } from "./toWire";
import { wireDetails, wireTask } from "./wireShapes";

/** What calls about tasks need. */
export interface GraphTasksParts {
    readonly channel: GraphChannel;
    readonly calls: GatheredCalls;
    readonly planId: string;
    /** The store's IANA zone. */
    readonly zone: string;
}

/** Single tasks of a plan through Microsoft Graph v1.0. */
export class GraphTasks implements TaskGateway {
    readonly #parts: GraphTasksParts;

    constructor(parts: GraphTasksParts) {
        this.#parts = parts;
    }

    createTask(draft: TaskDraft, mayLeave: MayLeave): Promise<Result<KnownTask, Problem>> {
        const body = draftToWire(draft, this.#parts.planId, this.#parts.zone);
        return this.#task({ method: "POST", path: "/planner/tasks", body, mayLeave }, "write");
    }

    readTask(id: TaskId): Promise<Result<KnownTask, Problem>> {
        return this.#task({ method: "GET", path: `/planner/tasks/${id}` }, "read");
    }

    readDetails(id: TaskId): Promise<Result<KnownDetails, Problem>> {
        return this.#details({ method: "GET", path: `/planner/tasks/${id}/details` }, "read");
    }

    changeTask(
        known: KnownTask,
        changes: readonly TaskChange[],
        mayLeave: MayLeave,
    ): Promise<Result<KnownTask, Problem>> {
        const body = changesToWire(changes, this.#parts.zone);
        const path = `/planner/tasks/${known.task.id}`;
        return this.#task({ method: "PATCH", path, headers: ifMatch(known.etag), body, mayLeave }, "write");
    }

    changeDetails(
        id: TaskId,
        known: KnownDetails,
        changes: readonly TaskChange[],
        mayLeave: MayLeave,
    ): Promise<Result<KnownDetails, Problem>> {
        const body = detailsChangesToWire(changes, known.details);
        const path = `/planner/tasks/${id}/details`;
        return this.#details({ method: "PATCH", path, headers: ifMatch(known.etag), body, mayLeave }, "write");
    }

    async #task(call: GraphCall, purpose: Purpose): Promise<Result<KnownTask, Problem>> {
        const { channel, calls, zone } = this.#parts;
        const answer = await calls.ask(call);
        const wire = answer.ok ? channel.read(answer.value, wireTask, purpose) : answer;
        return wire.ok ? success(taskFromWire(wire.value, zone)) : wire;
    }

    async #details(call: GraphCall, purpose: Purpose): Promise<Result<KnownDetails, Problem>> {
        const { channel, calls } = this.#parts;
        const answer = await calls.ask(call);
        const wire = answer.ok ? channel.read(answer.value, wireDetails, purpose) : answer;
        return wire.ok ? success(detailsFromWire(wire.value)) : wire;
    }
}

/** Without the second header Planner answers 204 and no new etag. */
function ifMatch(etag: string): Readonly<Record<string, string>> {
    return { "If-Match": etag, Prefer: "return=representation" };
}
