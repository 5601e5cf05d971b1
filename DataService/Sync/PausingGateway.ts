import type { Clock } from "../Model/Clock";
import type { TaskChange } from "../Model/mergeEdit";
import type { Problem } from "../Model/Problem";
import { failure } from "../Model/Result";
import type { Result } from "../Model/Result";
import type { TaskDraft, TaskId, UserId } from "../Model/Task";
import type { KnownDetails, KnownTask, PlannerGateway, PlanReading, ServiceTime } from "./ports/PlannerGateway";

/** Lets nothing through to the service until a `Retry-After` is over, whichever call was told so, nor after `close`. */
export class PausingGateway implements PlannerGateway {
    readonly #gateway: PlannerGateway;
    readonly #clock: Clock;
    #pausedUntil = -Infinity;
    #closed = false;

    constructor(gateway: PlannerGateway, clock: Clock) {
        this.#gateway = gateway;
        this.#clock = clock;
    }

    readPlan(): Promise<Result<PlanReading, Problem>> {
        return this.#pass(() => this.#gateway.readPlan());
    }

    createTask(draft: TaskDraft): Promise<Result<KnownTask, Problem>> {
        return this.#pass(() => this.#gateway.createTask(draft));
    }

    readTask(id: TaskId): Promise<Result<KnownTask, Problem>> {
        return this.#pass(() => this.#gateway.readTask(id));
    }

    readDetails(id: TaskId): Promise<Result<KnownDetails, Problem>> {
        return this.#pass(() => this.#gateway.readDetails(id));
    }

    changeTask(known: KnownTask, change: TaskChange): Promise<Result<KnownTask, Problem>> {
        return this.#pass(() => this.#gateway.changeTask(known, change));
    }

    changeDetails(id: TaskId, known: KnownDetails, change: TaskChange): Promise<Result<KnownDetails, Problem>> {
        return this.#pass(() => this.#gateway.changeDetails(id, known, change));
    }

    userId(): UserId | null {
        return this.#gateway.userId();
    }

    serviceTime(): ServiceTime {
        return this.#gateway.serviceTime();
    }

    close(): void {
        this.#closed = true;
        this.#gateway.close();
    }

    async #pass<Value>(call: () => Promise<Result<Value, Problem>>): Promise<Result<Value, Problem>> {
        if (this.#closed) return failure({ kind: "offline" });
        const leftMs = this.#pausedUntil - this.#clock.now();
        if (leftMs > 0) return failure({ kind: "throttled", retryAfterMs: leftMs });
        const result = await call();
        if (!result.ok && result.problem.kind === "throttled") {
            this.#pausedUntil = Math.max(this.#pausedUntil, this.#clock.now() + result.problem.retryAfterMs);
        }
        return result;
    }
}
