import * as v from "valibot";
import { GraphRefusal, type GraphConnection } from "./GraphConnection";
import { wire, type WireBucket, type WireDetails, type WireMember, type WireTask } from "./wire";

/** Everything of the plan that the board shows. `labels` by category name. */
export interface PlanContent {
    readonly buckets: readonly WireBucket[];
    readonly tasks: readonly WireTask[];
    readonly labels: Readonly<Record<string, string | null>>;
}

/** A change: what to send, from the item as it is now; undefined when there is nothing left to change. */
export type Change<T> = (current: T) => object | undefined;

const attempts = 4;

/** Id of the group with that mail nickname; undefined when there is none. */
export async function findGroup(graph: GraphConnection, mailNickname: string): Promise<string | undefined> {
    const filter = encodeURIComponent(`mailNickname eq '${mailNickname.replaceAll("'", "''")}'`);
    const [group] = await graph.all(wire.ids, `/groups?$filter=${filter}&$select=id,mailNickname`);
    return group?.id;
}

/** The first plan of a group, or undefined. Throws a GraphRefusal (403) for somebody who is no member. */
export async function firstPlan(graph: GraphConnection, groupId: string): Promise<PlannerPlan | undefined> {
    const [plan] = await graph.all(wire.ids, `/groups/${groupId}/planner/plans`);
    return plan && new PlannerPlan(graph, groupId, plan.id);
}

/** One plan, read and changed as one person. Every method throws a GraphRefusal when Graph does not do it. */
export class PlannerPlan {
    readonly #graph: GraphConnection;
    readonly #groupId: string;
    readonly #planId: string;

    constructor(graph: GraphConnection, groupId: string, planId: string) {
        this.#graph = graph;
        this.#groupId = groupId;
        this.#planId = planId;
    }

    /** Tasks, lists and labels, in one batch and further pages where there are some. */
    async read(): Promise<PlanContent> {
        const paths = ["buckets", "tasks", "details"].map((part) => `/planner/plans/${this.#planId}/${part}`);
        const requests = paths.map((url, index) => ({ id: String(index), method: "GET", url }));
        const batch = await this.#graph.send(wire.batch, { method: "POST", path: "/$batch", body: { requests } });
        const partOf = (id: string): unknown => {
            const part = batch.responses.find((response) => response.id === id);
            if (part?.status === 200) return part.body;
            throw new GraphRefusal(part?.status ?? 0, `Graph did not give the plan (${part?.status ?? "no answer"}).`);
        };
        const tasks = v.parse(wire.tasks, partOf("1"));
        const more = tasks.next === undefined ? [] : await this.#graph.all(wire.tasks, tasks.next);
        return {
            buckets: v.parse(wire.buckets, partOf("0")).value,
            tasks: [...tasks.value, ...more],
            labels: v.parse(wire.labels, partOf("2")).categoryDescriptions,
        };
    }

    /** Members of the team. */
    members(): Promise<WireMember[]> {
        return this.#graph.all(
            wire.members,
            `/groups/${this.#groupId}/members?$select=id,displayName,userPrincipalName`,
        );
    }

    /** Adds a task to a list. */
    async addTask(bucketId: string, title: string): Promise<void> {
        const body = { planId: this.#planId, bucketId, title };
        await this.#graph.sendOnly({ method: "POST", path: "/planner/tasks", body });
    }

    /** Changes a task. When somebody else changed it meanwhile, it is read again and the change is made on that. */
    changeTask(task: WireTask, change: Change<WireTask>): Promise<void> {
        return this.#change(taskPath(task.id), wire.task, { current: task, change });
    }

    /** Removes a task, also when it changed meanwhile. */
    async deleteTask(task: WireTask): Promise<void> {
        const path = taskPath(task.id);
        await this.#insist(
            (current) => this.#graph.sendOnly({ method: "DELETE", path, etag: current["@odata.etag"] }),
            () => this.#graph.send(wire.task, { path }),
            task,
        );
    }

    /** Notes and checklist of a task. */
    details(taskId: string): Promise<WireDetails> {
        return this.#graph.send(wire.details, { path: detailsPath(taskId) });
    }

    /** Changes notes or checklist, as `changeTask` does for a task. */
    async changeDetails(taskId: string, change: Change<WireDetails>): Promise<void> {
        const current = await this.details(taskId);
        await this.#change(detailsPath(taskId), wire.details, { current, change });
    }

    #change<T extends { "@odata.etag": string }>(
        path: string,
        schema: v.GenericSchema<unknown, T>,
        { current, change }: { current: T; change: Change<T> },
    ): Promise<void> {
        const send = async (latest: T): Promise<void> => {
            const body = change(latest);
            if (body) await this.#graph.sendOnly({ method: "PATCH", path, body, etag: latest["@odata.etag"] });
        };
        return this.#insist(send, () => this.#graph.send(schema, { path }), current);
    }

    /** Tries with what is known, and after a conflict (409, 412) with what was read again. */
    async #insist<T>(send: (current: T) => Promise<void>, read: () => Promise<T>, known: T): Promise<void> {
        let current = known;
        for (let attempt = 1; ; attempt += 1) {
            try {
                await send(current);
                return;
            } catch (error) {
                const isConflict = error instanceof GraphRefusal && (error.status === 409 || error.status === 412);
                if (!isConflict || attempt === attempts) throw error;
                current = await read();
            }
        }
    }
}

function taskPath(id: string): string {
    return `/planner/tasks/${id}`;
}

function detailsPath(taskId: string): string {
    return `/planner/tasks/${taskId}/details`;
}
