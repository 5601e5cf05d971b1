import { createEmulator } from "../../packages/graph-emulator/src/createEmulator";
import type { Emulator, Fault, SeedName } from "../../packages/graph-emulator/src/createEmulator";
import type { HttpRequest, Send } from "../../DataService/api";
import { turnOfEventLoop, VirtualClock } from "./VirtualClock";

/** A request that left the register for Graph; the parts of a batch are named in `parts`. */
export interface SentRequest {
    readonly method: string;
    readonly path: string;
    readonly status: number;
    readonly token: string;
}

/** Graph on the other end of a line that a spec can cut, with the time of a virtual clock. No socket is used. */
export class EmulatedGraph {
    readonly clock: VirtualClock;
    readonly emulator: Emulator;
    /** What Graph answered, token requests left out, oldest first. */
    readonly sent: SentRequest[] = [];
    online = true;
    /** Stands between register and Graph, as the sign-in page of a Wi-Fi does. */
    answerInstead: ((request: HttpRequest) => Response | null) | null = null;
    /** Who asks for a token waits for this. */
    tokensCome: Promise<void> = Promise.resolve();
    #underWay = 0;

    constructor(seed: SeedName = "contoso", now = "2026-11-23T09:00:00Z") {
        this.clock = new VirtualClock(now, () => this.idle());
        const start = this.clock.now();
        // Whoever sets the register's clock does not set Planner's.
        this.emulator = createEmulator({ now: () => start + this.clock.elapsed(), seed, random: seededRandom(1) });
    }

    /** The network as the data service uses it. */
    readonly send: Send = async (request) => {
        if (!this.online) throw new TypeError("The line is cut.");
        if (tokenOf(request) === "") await this.tokensCome;
        this.#underWay += 1;
        try {
            return await this.#answer(request);
        } finally {
            this.#underWay -= 1;
        }
    };

    /** Waits until no request is under way and nothing is left to do at this moment. */
    async idle(): Promise<void> {
        for (let quiet = 0; quiet < 5; quiet += 1) {
            await turnOfEventLoop();
            if (this.#underWay > 0) quiet = 0;
        }
    }

    /** Makes the next request that fits fail in a way of the emulator's list. */
    breakNext(method: string, path: string, fault: Fault): void {
        this.emulator.addFault({ match: { method, path }, times: 1, fault });
    }

    /** Methods and paths that Graph answered, oldest first. */
    get calls(): string[] {
        return this.sent.map(({ method, path }) => `${method} ${path}`);
    }

    async #answer(request: HttpRequest): Promise<Response> {
        const { method, url, headers, body, signal } = request;
        const token = tokenOf(request);
        const instead = token === "" ? null : this.answerInstead?.(request);
        if (instead) return instead;
        const response = await this.emulator.fetch(new Request(url, { method, headers: { ...headers }, body }));
        if (signal.aborted) throw new TypeError("The request was ended.");
        const path = new URL(url).pathname.replace("/v1.0", "");
        if (token !== "") this.sent.push({ method, path, status: response.status, token });
        return response;
    }
}

/** The empty text for a request that asks for one. */
function tokenOf({ headers }: HttpRequest): string {
    return new Headers(headers).get("Authorization") ?? "";
}

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
export function seededRandom(seed: number): () => number {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
}
