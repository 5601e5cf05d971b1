import { createEmulator } from "../../packages/graph-emulator/src/createEmulator";
import type { Emulator } from "../../packages/graph-emulator/src/createEmulator";
import { Dice } from "./random";
import type { Ledger, Outbox } from "./Ledger";
import { tokenOf } from "./people";
import type { VirtualTime } from "./VirtualTime";
import { fieldsOfDetailsBody, fieldsOfTaskBody, isJson } from "./wireFields";
import type { Json } from "./wireFields";

/** Where the emulated Graph is. No socket is behind it. */
export const GRAPH = "http://localhost:8787/";

/** Who sends, for the ledger. */
export interface Sender {
    readonly name: string;
    readonly outbox: Outbox;
    readonly sent: number;
}

/** One request as Planner gets it, whole or a part of a batch. */
export interface PlannerCall {
    readonly method: string;
    /** Path and query below the version. */
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
}

/** The real emulator, with a record of every change that it accepted. Faults are not its business here. */
export class PlannerTruth {
    readonly emulator: Emulator;
    readonly #ledger: Ledger;
    planId = "";
    buckets: string[] = [];

    constructor(time: VirtualTime, ledger: Ledger, seed: number) {
        this.#ledger = ledger;
        const random = new Dice(seed).next;
        this.emulator = createEmulator({ now: () => time.now, random, seed: "empty", trustTokens: true });
    }

    /** Makes the lists of the store's plan. */
    async furnish(teamId: string, lists: readonly string[]): Promise<void> {
        const plans = await this.ask({
            method: "GET",
            path: `/groups/${teamId}/planner/plans`,
            headers: {},
            body: null,
        });
        this.planId = String((plans["value"] as Json[])[0]?.["id"]);
        for (const name of lists) {
            const made = await this.ask({
                method: "POST",
                path: "/planner/buckets",
                headers: {},
                body: { name, planId: this.planId },
            });
            this.buckets.push(String(made["id"]));
        }
    }

    /** Passes a request on and writes down what came of it. */
    async answer(request: Request, body: unknown, sender: Sender): Promise<Response> {
        const response = await this.emulator.fetch(request);
        const path = new URL(request.url).pathname.replace("/v1.0", "");
        const isRead = request.method === "GET" || !response.ok;
        if (isRead) return response;
        if (path !== "/$batch") {
            const call = { method: request.method, path, headers: {}, body };
            const answer: unknown = response.status === 204 ? null : await response.clone().json();
            this.note(call, isJson(answer) ? answer : {}, sender);
            return response;
        }
        await this.#noteBatch(body, response, sender);
        return response;
    }

    /** Writes down an accepted request. */
    note(call: PlannerCall, answer: Json, sender: Sender): void {
        const [, root, kind, id, part] = call.path.split(/[/?]/);
        if (root !== "planner" || kind !== "tasks" || call.method === "GET") return;
        const body = isJson(call.body) ? call.body : {};
        this.#noteTask(call.method, { id: id ?? String(answer["id"]), part, body }, sender);
    }

    /** Asks as somebody of the store; the answer's body. Throws when it is refused. */
    async ask(call: PlannerCall, name = "fatima"): Promise<Json> {
        const response = await this.emulator.fetch(requestOf(call, name));
        if (!response.ok) throw new Error(`${call.method} ${call.path}: ${await response.text()}`);
        return (await response.json()) as Json;
    }

    // In the order in which the emulator takes them.
    async #noteBatch(body: unknown, response: Response, sender: Sender): Promise<void> {
        const { responses } = (await response.clone().json()) as { responses: readonly Json[] };
        const answers = new Map(responses.map((answer) => [answer["id"], answer]));
        for (const { id, method, url, body: partBody } of partsOf(body)) {
            const answer = answers.get(id);
            const status = Number(answer?.["status"]);
            if (status < 200 || status > 299) continue;
            const answered = answer?.["body"];
            const call = { method, path: url, headers: {}, body: partBody };
            this.note(call, isJson(answered) ? answered : {}, sender);
        }
    }

    #noteTask(
        method: string,
        what: { readonly id: string; readonly part: string | undefined; readonly body: Json },
        { name, outbox, sent }: Sender,
    ): void {
        const ledger = this.#ledger;
        if (method === "DELETE") {
            const task = ledger.tasks.get(what.id);
            if (!task) return;
            ledger.estrange(task);
            task.deleted = ledger.moment();
            return;
        }
        if (method === "POST") {
            const { id } = what;
            const fields = new Map(fieldsOfTaskBody(what.body).map((field) => [field.name, field.value]));
            // What a POST leaves out.
            for (const [field, value] of DEFAULTS) if (!fields.has(field)) fields.set(field, value);
            const first = new Map(fields);
            const made = ledger.moment();
            const unchanged = { published: null, deleted: null, estranged: false };
            ledger.tasks.set(id, { id, made, by: name, outbox, sent, fields, first, ...unchanged });
            return;
        }
        const fields = what.part === "details" ? fieldsOfDetailsBody(what.body) : fieldsOfTaskBody(what.body);
        for (const field of fields) ledger.write({ ...field, task: what.id, by: name, outbox, sent });
    }
}

const DEFAULTS = [
    ["progress", "notStarted"],
    ["priority", "medium"],
    ["due", ""],
    ["start", ""],
    ["bucket", ""],
] as const;

/** A part of a batch, as asked. */
export interface BatchPart {
    readonly id: string;
    readonly method: string;
    readonly url: string;
    readonly body: unknown;
    readonly dependsOn?: readonly string[];
}

/** The parts of a batch. */
export function partsOf(body: unknown): readonly BatchPart[] {
    const requests = isJson(body) ? body["requests"] : [];
    return Array.isArray(requests) ? (requests as BatchPart[]) : [];
}

/** A request of somebody. */
export function requestOf({ method, path, headers, body }: PlannerCall, name: string): Request {
    const text = body === null || body === undefined ? {} : { body: JSON.stringify(body) };
    return new Request(`${GRAPH}v1.0${path}`, {
        method,
        headers: { Authorization: `Bearer ${tokenOf(name)}`, "Content-Type": "application/json", ...headers },
        ...text,
    });
}
