import type { TaskChange } from "../Model/mergeEdit";
import type { Problem } from "../Model/Problem";
import { success } from "../Model/Result";
import type { Result } from "../Model/Result";
import type { StoreLink } from "../Model/Settings";
import type { TaskDraft, TaskId, UserId } from "../Model/Task";
import type { KnownDetails, KnownTask, PlannerGateway, PlanReading, ServiceTime } from "../Sync/ports/PlannerGateway";
import { detailsFromWire, taskFromWire } from "./fromWire";
import type { GraphChannel } from "./GraphChannel";
import type { GraphCall } from "./graphRequest";
import type { Purpose } from "./problemFromResponse";
import { readPlanBatch } from "./readPlanBatch";
import { changeToWire, detailsChangeToWire, draftToWire } from "./toWire";
import { wireDetails, wireTask } from "./wireShapes";

/** The tasks of one plan through Microsoft Graph v1.0. */
export class GraphPlannerGateway implements PlannerGateway {
    readonly #channel: GraphChannel;
    readonly #link: StoreLink;
    readonly #zone: string;

    /** `zone` is the store's IANA zone. */
    constructor(channel: GraphChannel, link: StoreLink, zone: string) {
        this.#channel = channel;
        this.#link = link;
        this.#zone = zone;
    }

    readPlan(): Promise<Result<PlanReading, Problem>> {
        return readPlanBatch(this.#channel, this.#link, this.#zone);
    }

    createTask(draft: TaskDraft): Promise<Result<KnownTask, Problem>> {
        const body = draftToWire(draft, this.#link.planId, this.#zone);
        return this.#task({ method: "POST", path: "/planner/tasks", body }, "write");
    }

    readTask(id: TaskId): Promise<Result<KnownTask, Problem>> {
        return this.#task({ method: "GET", path: `/planner/tasks/${id}` }, "read");
    }

    readDetails(id: TaskId): Promise<Result<KnownDetails, Problem>> {
        return this.#details({ method: "GET", path: `/planner/tasks/${id}/details` }, "read");
    }

    changeTask(known: KnownTask, change: TaskChange): Promise<Result<KnownTask, Problem>> {
        const body = changeToWire(change, this.#zone);
        const path = `/planner/tasks/${known.task.id}`;
        return this.#task({ method: "PATCH", path, headers: ifMatch(known.etag), body }, "write");
    }

    changeDetails(id: TaskId, known: KnownDetails, change: TaskChange): Promise<Result<KnownDetails, Problem>> {
        const body = detailsChangeToWire(change, known.details);
        const path = `/planner/tasks/${id}/details`;
        return this.#details({ method: "PATCH", path, headers: ifMatch(known.etag), body }, "write");
    }

    userId(): UserId | null {
        return this.#channel.userId;
    }

    serviceTime(): ServiceTime {
        return this.#channel.serviceTime();
    }

    close(): void {
        this.#channel.close();
    }

    async #task(call: GraphCall, purpose: Purpose): Promise<Result<KnownTask, Problem>> {
        const wire = await this.#channel.call(call, wireTask, purpose);
        return wire.ok ? success(taskFromWire(wire.value, this.#zone)) : wire;
    }

    async #details(call: GraphCall, purpose: Purpose): Promise<Result<KnownDetails, Problem>> {
        const wire = await this.#channel.call(call, wireDetails, purpose);
        return wire.ok ? success(detailsFromWire(wire.value)) : wire;
    }
}

/** Without the second header Planner answers 204 and no new etag. */
function ifMatch(etag: string): Readonly<Record<string, string>> {
    return { "If-Match": etag, Prefer: "return=representation" };
}
