import type { TaskEdit } from "../../../DataService/api";
import type { TaskChange } from "../../../DataService/Model/mergeEdit";
import type { Problem } from "../../../DataService/Model/Problem";
import type { Result } from "../../../DataService/Model/Result";
import type {
    KnownDetails,
    KnownTask,
    PlannerGateway,
    TaskGateway,
} from "../../../DataService/Sync/ports/PlannerGateway";
import { gatewayOf } from "../support/gatewayOf";
import { Line } from "../support/Line";
import type { Exchange } from "../support/Line";
import { watchDelivery } from "./Delivered";
import type { Delivered } from "./Delivered";
import { LATENCY_MS, offlineAfternoon, plantedIds, WORKER } from "./OfflineAfternoon";

/** Nothing is ever given up here. */
const ALWAYS = (): boolean => true;

/**
 * The outbox as it is written first: a loop over the edits, a request for each, with the newest etag. It has no conflicts
 * to look for here, asks for no etag twice, and keeps nothing on a disk.
 */
export async function oneByOne(turn: () => Promise<void>): Promise<Delivered> {
    const world = await offlineAfternoon(turn);
    const { store, planted } = world;
    const exchanges: Exchange[] = [];
    const line = new Line({ ...store, latencyMs: LATENCY_MS, note: (exchange) => exchanges.push(exchange) });
    const loop = new PlainOutbox(gatewayOf(store, line, WORKER), plantedIds(world));
    await store.time.until(loop.open(planted.filter(({ items }) => items.length > 0).map(({ id }) => id)));
    return watchDelivery(world, exchanges, () => store.time.until(loop.deliver(world.edits)));
}

class PlainOutbox {
    readonly #gateway: PlannerGateway;
    /** Planner's ids, by the names that the edits use. */
    readonly #ids: Map<string, string>;
    readonly #tasks = new Map<string, KnownTask>();
    readonly #details = new Map<string, KnownDetails>();

    constructor(gateway: PlannerGateway, ids: Map<string, string>) {
        this.#gateway = gateway;
        this.#ids = ids;
    }

    /** Reads the plan, and the details that the person opens. */
    async open(ids: readonly string[]): Promise<void> {
        const reading = accepted(await this.#gateway.readPlan());
        for (const known of reading.tasks) this.#tasks.set(known.task.id, known);
        for (const id of ids) await this.#detailsOf(id);
    }

    async deliver(edits: readonly TaskEdit[]): Promise<void> {
        for (const edit of edits) await this.#send(edit);
        accepted(await this.#gateway.readPlan());
    }

    async #send(edit: TaskEdit): Promise<void> {
        if (edit.kind === "create") return this.#create(edit);
        const id = this.#ids.get(edit.taskId) ?? edit.taskId;
        const known = this.#tasks.get(id);
        if (!known) throw new Error(`Could not send an edit: ${id} is not known.`);
        if (edit.kind === "setNotes" || edit.kind === "tickItem") return this.#changeDetails(id, edit);
        this.#tasks.set(id, await this.#one((tasks) => tasks.changeTask(known, [edit], ALWAYS)));
    }

    async #create({ taskId, draft }: Extract<TaskEdit, { kind: "create" }>): Promise<void> {
        const made = await this.#one((tasks) => tasks.createTask(draft, ALWAYS));
        this.#tasks.set(made.task.id, made);
        this.#ids.set(taskId, made.task.id);
        if (draft.notes !== "")
            await this.#changeDetails(made.task.id, { kind: "setNotes", taskId, notes: draft.notes });
    }

    async #changeDetails(id: string, change: TaskChange): Promise<void> {
        const known = await this.#detailsOf(id);
        this.#details.set(id, await this.#one((tasks) => tasks.changeDetails(id, known, [change], ALWAYS)));
    }

    async #detailsOf(id: string): Promise<KnownDetails> {
        const details = this.#details.get(id) ?? (await this.#one((tasks) => tasks.readDetails(id)));
        this.#details.set(id, details);
        return details;
    }

    async #one<Value>(job: (tasks: TaskGateway) => Promise<Result<Value, Problem>>): Promise<Value> {
        const [result] = await this.#gateway.together([job]);
        if (!result) throw new Error("Could not send an edit: there was no answer.");
        return accepted(result);
    }
}

function accepted<Value>(result: Result<Value, Problem>): Value {
    if (!result.ok) throw new Error(`Could not go on: ${result.problem.kind}.`);
    return result.value;
}
