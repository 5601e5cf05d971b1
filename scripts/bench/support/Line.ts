import type { HttpRequest, Send } from "../../../DataService/api";
import type { Answered, Graph } from "./Graph";
import type { VirtualTime } from "./VirtualTime";

/** A request that left for Graph, and what came back. */
export interface Exchange {
    /** When it left, in milliseconds since 1970 (virtual). */
    readonly atMs: number;
    readonly method: string;
    /** Path and query, without the version. */
    readonly path: string;
    readonly body: string | null;
    /** Status 0: the line was cut. */
    readonly status: number;
    readonly answer: string;
}

/** What a line needs. */
export interface LineParts {
    readonly time: VirtualTime;
    readonly graph: Graph;
    /** Virtual time from sending to the answer. */
    readonly latencyMs?: number;
    /** Hears of each request once it is over. */
    readonly note?: (exchange: Exchange) => void;
}

/** The network between a register and Graph. It can be cut. */
export class Line {
    isOpen = true;
    readonly #parts: LineParts;

    constructor(parts: LineParts) {
        this.#parts = parts;
    }

    /** The network as the data service uses it. */
    readonly send: Send = async (request) => {
        const atMs = this.#parts.time.now();
        const answered = await this.#roundTrip(request);
        this.#note(request, atMs, answered);
        if (!answered) throw new TypeError("The line is cut.");
        if (request.signal.aborted) throw new TypeError("The request was ended.");
        const { status, headers, body } = answered;
        return new Response(body === "" ? null : body, {
            status,
            headers: headers.map(([name, value]): [string, string] => [name, value]),
        });
    };

    async #roundTrip({ method, url, headers, body }: HttpRequest): Promise<Answered | null> {
        const { time, graph } = this.#parts;
        await this.#travel();
        if (this.#isCut()) return null;
        const answered = await time.during(graph.ask({ atMs: time.now(), method, url, headers, body }));
        await this.#travel();
        return this.#isCut() ? null : answered;
    }

    #isCut(): boolean {
        return !this.isOpen;
    }

    async #travel(): Promise<void> {
        const { time, latencyMs = 0 } = this.#parts;
        if (latencyMs > 0) await time.wait(latencyMs / 2);
    }

    #note({ method, url, body }: HttpRequest, atMs: number, answered: Answered | null): void {
        const { pathname, search } = new URL(url);
        const path = (pathname + search).replace("/v1.0", "");
        this.#parts.note?.({ atMs, method, path, body, status: answered?.status ?? 0, answer: answered?.body ?? "" });
    }
}
