import { callsOf } from "../outbox/writes";
import type { Call } from "../outbox/writes";
import type { Exchange } from "../support/Line";

interface Sent {
    readonly register: number;
    readonly atMs: number;
    readonly status: number;
}

/** A stretch of time, in milliseconds since 1970. */
export interface Span {
    readonly fromMs: number;
    readonly toMs: number;
}

/** What all registers of a bench sent. */
export class Traffic {
    readonly #sent: Sent[] = [];
    /** Calls of requests that change tasks. */
    readonly writes: Call[] = [];

    note(register: number, exchange: Exchange): void {
        const { atMs, status, method, path, body } = exchange;
        this.#sent.push({ register, atMs, status });
        const changes = method !== "GET" && (path !== "/$batch" || body?.includes('"method":"P') === true);
        if (changes && status !== 0) this.writes.push(...callsOf(exchange));
    }

    /** How many requests left in a stretch of time. */
    count(span: Span): number {
        return this.#in(span).length;
    }

    /** The largest number of requests in any one second of a stretch of time. */
    busiestSecond(span: Span): number {
        const times = this.#in(span)
            .map(({ atMs }) => atMs)
            .sort((a, b) => a - b);
        let most = 0;
        let first = 0;
        for (const [index, at] of times.entries()) {
            while (at - (times[first] ?? at) >= 1000) first += 1;
            most = Math.max(most, index - first + 1);
        }
        return most;
    }

    /** How long each register waited between its first failure of a stretch of time and its next request, in milliseconds. */
    firstRetries(span: Span): number[] {
        return [...this.#byRegister(span).values()].flatMap((sent) => {
            const first = sent.findIndex(({ status }) => !isGood(status));
            const [failed, next] = sent.slice(first);
            return first < 0 || !failed || !next ? [] : [next.atMs - failed.atMs];
        });
    }

    /** The shortest time between the start of a request that was refused by 429 and the same register's next one, in milliseconds. */
    shortestPause(span: Span): number {
        const pauses = [...this.#byRegister(span).values()].flatMap((sent) =>
            sent.flatMap(({ atMs, status }, index) => {
                const next = sent[index + 1];
                return status === 429 && next ? [next.atMs - atMs] : [];
            }),
        );
        return Math.min(...pauses);
    }

    #in({ fromMs, toMs }: Span): Sent[] {
        return this.#sent.filter(({ atMs }) => atMs >= fromMs && atMs < toMs);
    }

    #byRegister(span: Span): Map<number, Sent[]> {
        const sent = new Map<number, Sent[]>();
        for (const one of this.#in(span).sort((a, b) => a.atMs - b.atMs)) {
            sent.set(one.register, [...(sent.get(one.register) ?? []), one]);
        }
        return sent;
    }
}

function isGood(status: number): boolean {
    return status >= 200 && status < 300;
}
