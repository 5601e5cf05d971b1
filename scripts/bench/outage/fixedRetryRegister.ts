import type { TaskEdit } from "../../../DataService/api";
import type { Problem } from "../../../DataService/Model/Problem";
import type { KnownTask, PlannerGateway, TaskGateway } from "../../../DataService/Sync/ports/PlannerGateway";
import type { Result } from "../../../DataService/Model/Result";
import { gatewayOf } from "../support/gatewayOf";
import type { VirtualTime } from "../support/VirtualTime";
import { lineOf } from "./BenchRegister";
import type { BenchRegister, OpenRegister } from "./BenchRegister";

/** Nothing is ever given up here. */
const ALWAYS = (): boolean => true;

const PACE_MS = 30_000;

/** A register that sends and reads every 30 s, whatever happened before, and after just as long as a `Retry-After` says. */
export const fixedRetryRegister: OpenRegister = async (store, line, { worker }) => {
    const register = new FixedRetryRegister(gatewayOf(store, line, worker), store.time);
    register.start();
    return register;
};

class FixedRetryRegister implements BenchRegister {
    readonly #gateway: PlannerGateway;
    readonly #time: VirtualTime;
    #tasks = new Map<string, KnownTask>();
    #waiting: readonly TaskEdit[] = [];
    #cancel: () => void = () => undefined;

    constructor(gateway: PlannerGateway, time: VirtualTime) {
        this.#gateway = gateway;
        this.#time = time;
    }

    start(): void {
        void this.#round();
    }

    async perform(edits: readonly TaskEdit[]): Promise<void> {
        this.#waiting = [...this.#waiting, ...edits];
    }

    wake(): void {
        // It does not listen.
    }

    waiting(): number {
        return this.#waiting.length;
    }

    shown(): string[] {
        return [...this.#tasks.values()].map(({ task }) => lineOf(task.title, task.priority));
    }

    async close(): Promise<void> {
        this.#cancel();
    }

    async #round(): Promise<void> {
        const startedAt = this.#time.now();
        const problem = (await this.#push()) ?? (await this.#pull());
        const pauseMs = problem?.kind === "throttled" ? problem.retryAfterMs : PACE_MS - (this.#time.now() - startedAt);
        this.#cancel = this.#time.after(pauseMs, () => void this.#round());
    }

    async #push(): Promise<Problem | null> {
        for (let edit = this.#waiting[0]; edit; edit = this.#waiting[0]) {
            const sent = await this.#send(edit);
            if (!sent.ok) return sent.problem;
            this.#tasks.set(sent.value.task.id, sent.value);
            this.#waiting = this.#waiting.slice(1);
        }
        return null;
    }

    async #pull(): Promise<Problem | null> {
        const reading = await this.#gateway.readPlan();
        if (!reading.ok) return reading.problem;
        this.#tasks = new Map(reading.value.tasks.map((known) => [known.task.id, known]));
        return null;
    }

    #send(edit: TaskEdit): Promise<Result<KnownTask, Problem>> {
        if (edit.kind === "create") return this.#one((tasks) => tasks.createTask(edit.draft, ALWAYS));
        const known = this.#tasks.get(edit.taskId);
        if (!known) throw new Error(`Could not send an edit: ${edit.taskId} is not known.`);
        return this.#one((tasks) => tasks.changeTask(known, [edit], ALWAYS));
    }

    async #one<Value>(job: (tasks: TaskGateway) => Promise<Result<Value, Problem>>): Promise<Result<Value, Problem>> {
        const [result] = await this.#gateway.together([job]);
        if (!result) throw new Error("Could not send an edit: there was no answer.");
        return result;
    }
}
