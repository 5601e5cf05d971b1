import type { Clock } from "../Model/Clock";
import type { Problem } from "../Model/Problem";
import { failure } from "../Model/Result";
import type { Result } from "../Model/Result";
import type { UserId } from "../Model/Task";
import type { PlannerGateway, PlanReading, ServiceTime, TaskGateway } from "./ports/PlannerGateway";

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

    together<Outcome>(jobs: readonly ((tasks: TaskGateway) => Promise<Outcome>)[]): Promise<Outcome[]> {
        return this.#gateway.together(jobs.map((job) => (tasks) => job(this.#pausing(tasks))));
    }

    userId(): UserId | null {
        return this.#gateway.userId();
    }

    serviceTime(): ServiceTime {
        return this.#gateway.serviceTime();
    }

    signIn(): Promise<Result<void, Problem>> {
        return this.#closed ? Promise.resolve(failure({ kind: "offline" })) : this.#gateway.signIn();
    }

    rest(): void {
        this.#gateway.rest();
    }

    close(): void {
        this.#closed = true;
        this.#gateway.close();
    }

    #pausing(tasks: TaskGateway): TaskGateway {
        return {
            createTask: (draft, mayLeave) => this.#pass(() => tasks.createTask(draft, mayLeave)),
            readTask: (id) => this.#pass(() => tasks.readTask(id)),
            readDetails: (id) => this.#pass(() => tasks.readDetails(id)),
            changeTask: (...change) => this.#pass(() => tasks.changeTask(...change)),
            changeDetails: (...change) => this.#pass(() => tasks.changeDetails(...change)),
        };
    }

    async #pass<Value>(call: () => Promise<Result<Value, Problem>>): Promise<Result<Value, Problem>> {
        if (this.#closed) return failure({ kind: "offline" });
        const leftMs = this.#pausedUntil - this.#clock.elapsed();
        if (leftMs > 0) return failure({ kind: "throttled", retryAfterMs: leftMs });
        const result = await call();
        if (!result.ok && result.problem.kind === "throttled") {
            this.#pausedUntil = Math.max(this.#pausedUntil, this.#clock.elapsed() + result.problem.retryAfterMs);
        }
        return result;
    }
}
