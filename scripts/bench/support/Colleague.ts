import { GRAPH_URL } from "./Graph";
import type { Graph } from "./Graph";
import { tokenOf } from "./tokenOf";
import type { VirtualTime } from "./VirtualTime";

/** A call that a colleague's Teams makes. */
export interface TeamsCall {
    readonly method: "GET" | "POST" | "PATCH";
    /** Without the version. */
    readonly path: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
}

/** Graph takes so many calls in one batch. */
const MOST_IN_BATCH = 20;

/** Somebody who works in Teams, next to the line of the registers: nothing of it counts as a request of theirs. */
export class Colleague {
    readonly #graph: Graph;
    readonly #time: VirtualTime;
    readonly #token: string;

    constructor(graph: Graph, time: VirtualTime, name: string) {
        this.#graph = graph;
        this.#time = time;
        this.#token = tokenOf(name);
    }

    /** Makes one call. Throws when it is refused. */
    async ask<Body>({ method, path, headers = {}, body }: TeamsCall): Promise<Body> {
        const json = body === undefined ? {} : { "Content-Type": "application/json" };
        const answered = await this.#time.during(
            this.#graph.ask({
                atMs: this.#time.now(),
                method,
                url: path.startsWith(GRAPH_URL) ? path : `${GRAPH_URL}v1.0${path}`,
                headers: { Authorization: `Bearer ${this.#token}`, ...json, ...headers },
                body: body === undefined ? null : JSON.stringify(body),
            }),
        );
        if (answered.status >= 400) throw new Error(`Could not ${method} ${path}: ${answered.body}`);
        return JSON.parse(answered.body) as Body;
    }

    /** Makes any number of calls; the bodies of their answers come in the same order. */
    async askAll<Body>(calls: readonly TeamsCall[]): Promise<Body[]> {
        const bodies: Body[] = [];
        for (let start = 0; start < calls.length; start += MOST_IN_BATCH) {
            bodies.push(...(await this.#batch<Body>(calls.slice(start, start + MOST_IN_BATCH))));
        }
        return bodies;
    }

    /** Every entry of a list, page by page. */
    async list<Item>(path: string): Promise<Item[]> {
        const items: Item[] = [];
        let next: string | undefined = path;
        while (next !== undefined) {
            const page: Page<Item> = await this.ask<Page<Item>>({ method: "GET", path: next });
            items.push(...page.value);
            next = page["@odata.nextLink"];
        }
        return items;
    }

    async #batch<Body>(calls: readonly TeamsCall[]): Promise<Body[]> {
        const requests = calls.map(({ method, path, headers, body }, index) => {
            const json = body === undefined ? {} : { "Content-Type": "application/json" };
            return { id: String(index), method, url: path, headers: { ...json, ...headers }, body };
        });
        const { responses } = await this.ask<Batch<Body>>({ method: "POST", path: "/$batch", body: { requests } });
        const byId = new Map(responses.map((part) => [part.id, part]));
        return calls.map(({ method, path }, index) => {
            const part = byId.get(String(index));
            if (!part || part.status >= 400) throw new Error(`Could not ${method} ${path}: ${JSON.stringify(part)}`);
            return part.body;
        });
    }
}

interface Page<Item> {
    readonly value: readonly Item[];
    readonly "@odata.nextLink"?: string;
}

interface Batch<Body> {
    readonly responses: readonly { readonly id: string; readonly status: number; readonly body: Body }[];
}
