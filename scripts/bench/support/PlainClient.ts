import type { BenchStore } from "./BenchStore";
import { GRAPH_URL } from "./Graph";
import type { Line } from "./Line";
import { tokenOf } from "./tokenOf";

/** What a plain client holds of a task. */
export interface PlainTask {
    readonly id: string;
    readonly "@odata.etag": string;
}

interface Page<Item> {
    readonly value: readonly Item[];
    readonly "@odata.nextLink"?: string;
}

/** A client as it is written first: a request for each resource, page by page. It counts nothing and keeps nothing. */
export class PlainClient {
    readonly #line: Line;
    readonly #store: BenchStore;
    readonly #token: string;

    constructor(line: Line, store: BenchStore, worker: string) {
        this.#line = line;
        this.#store = store;
        this.#token = tokenOf(worker);
    }

    /** Reads tasks, lists, labels and members, side by side. */
    async readPlan(): Promise<readonly PlainTask[]> {
        const { planId, teamId } = this.#store.link;
        const [tasks] = await Promise.all([
            this.#list<PlainTask>(`/planner/plans/${planId}/tasks`),
            this.#list(`/planner/plans/${planId}/buckets`),
            this.get(`/planner/plans/${planId}/details`),
            this.#list(`/groups/${teamId}/members`),
        ]);
        return tasks;
    }

    /** Reads one resource. */
    async get(path: string): Promise<unknown> {
        const response = await this.#line.send({
            method: "GET",
            url: path.startsWith(GRAPH_URL) ? path : `${GRAPH_URL}v1.0${path}`,
            headers: { Authorization: `Bearer ${this.#token}` },
            body: null,
            signal: new AbortController().signal,
        });
        if (!response.ok) throw new Error(`Could not read ${path}: ${response.status}.`);
        return response.json();
    }

    async #list<Item>(path: string): Promise<Item[]> {
        const items: Item[] = [];
        let next: string | undefined = path;
        while (next !== undefined) {
            const page = (await this.get(next)) as Page<Item>;
            items.push(...page.value);
            next = page["@odata.nextLink"];
        }
        return items;
    }
}
