import type { Problem } from "../Model/Problem";
import type { Result } from "../Model/Result";
import type { StoreLink } from "../Model/Settings";
import type { UserId } from "../Model/Task";
import type { PlannerGateway, PlanReading, ServiceTime, TaskGateway } from "../Sync/ports/PlannerGateway";
import { GatheredCalls } from "./GatheredCalls";
import type { GraphChannel } from "./GraphChannel";
import { GraphTasks } from "./GraphTasks";
import { readPlanBatch } from "./readPlanBatch";

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

    together<Outcome>(jobs: readonly ((tasks: TaskGateway) => Promise<Outcome>)[]): Promise<Outcome[]> {
        const calls = new GatheredCalls(this.#channel);
        const tasks = new GraphTasks({ channel: this.#channel, calls, planId: this.#link.planId, zone: this.#zone });
        return calls.run(jobs.map((job) => () => job(tasks)));
    }

    userId(): UserId | null {
        return this.#channel.userId;
    }

    serviceTime(): ServiceTime {
        return this.#channel.serviceTime();
    }

    signIn(): Promise<Result<void, Problem>> {
        return this.#channel.signIn();
    }

    rest(): void {
        this.#channel.rest();
    }

    close(): void {
        this.#channel.close();
    }
}
