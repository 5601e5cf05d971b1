import type { HttpRequest, Send } from "../../DataService/api";
import type { Match, NetFault } from "./History";
import { BatchFaults, failureOf } from "./failures";
import type { Ledger } from "./Ledger";
import type { Life } from "./Life";
import { ownerOf } from "./people";
import { partsOf } from "./PlannerTruth";
import type { PlannerTruth, Sender } from "./PlannerTruth";
import { Dice } from "./random";
import type { StaleReads } from "./StaleReads";
import type { VirtualTime } from "./VirtualTime";

/** How many of each kind of thing went wrong. */
export type Tally = Map<string, number>;

/** Counts one more. */
export function count(tally: Tally, what: string, by = 1): void {
    tally.set(what, (tally.get(what) ?? 0) + by);
}

/** What a line is made of. */
export interface LineParts {
    readonly time: VirtualTime;
    readonly truth: PlannerTruth;
    readonly ledger: Ledger;
    readonly stale: StaleReads;
    readonly tally: Tally;
    readonly seesDate: boolean;
    readonly seed: number;
}

/** One request on its way. */
interface Trip {
    readonly request: HttpRequest;
    readonly body: unknown;
    readonly sender: Sender;
    readonly fault: NetFault | null;
}

/** The line between one register and Planner, and all that may happen on it. */
export class Line {
    offlineUntil = -Infinity;
    readonly #parts: LineParts;
    readonly #armed: { readonly match: Match; readonly fault: NetFault }[] = [];
    readonly #dice: Dice;

    constructor(parts: LineParts) {
        this.#parts = parts;
        this.#dice = new Dice(parts.seed);
    }

    /** The next request that fits goes wrong. */
    arm(match: Match, fault: NetFault): void {
        this.#armed.push({ match, fault });
    }

    /** Nothing goes wrong any more. */
    calm(): void {
        this.#armed.length = 0;
        this.offlineUntil = -Infinity;
    }

    /** The line as one window uses it. */
    sendOf(life: Life, outbox: string): Send {
        return async (request) => {
            await life.point();
            const body: unknown = request.body === null ? null : JSON.parse(request.body);
            const name = ownerOf(request.headers["authorization"] ?? "");
            const sender = { name, outbox, sent: this.#parts.ledger.moment() };
            this.#tell(request, body, outbox);
            const fault = this.#takeFault(request, body);
            const answer = this.#travel({ request, body, sender, fault });
            const answered = await untilAborted(answer, request.signal).catch(async (error: unknown) => {
                await life.point();
                throw error;
            });
            await life.point();
            return answered;
        };
    }

    async #travel(trip: Trip): Promise<Response> {
        const { time } = this.#parts;
        if (this.#isOffline()) return this.#lost(20);
        await time.sleep(this.#dice.between(5, 120));
        const response = await this.#onTheWay(trip);
        await time.sleep(this.#dice.between(5, 120));
        if (this.#isOffline()) return this.#lost(0);
        return this.#parts.seesDate ? response : withoutDate(response);
    }

    /** What may happen between the register and Planner. */
    async #onTheWay(trip: Trip): Promise<Response> {
        const { fault } = trip;
        const { time } = this.#parts;
        switch (fault?.kind) {
            case "loseRequest":
                return this.#lost(fault.toldAfter);
            case "late":
                time.after(fault.toldAfter + fault.appliedAfter, () => void this.#arrive(trip));
                return this.#lost(fault.toldAfter);
            case "loseAnswer":
                await this.#arrive(trip);
                return this.#lost(fault.toldAfter);
            case "duplicate":
                time.after(fault.after, () => void this.#arrive(trip));
                return this.#arrive(trip);
            case "delay":
                await time.sleep(fault.ms);
                return this.#arrive(trip);
            default:
                return this.#arrive(trip);
        }
    }

    async #lost(ms: number): Promise<never> {
        await this.#parts.time.sleep(ms);
        throw new TypeError("The line is cut.");
    }

    async #arrive({ request, body, sender, fault }: Trip): Promise<Response> {
        const { time, truth, stale } = this.#parts;
        const failure = failureOf(fault, time.now);
        if (failure && !failure.applied) return failure.response();
        const inBatch = new BatchFaults(fault, body, { dice: this.#dice, now: time.now });
        const sent = inBatch.request;
        const shadow = isRead(request, body) ? stale.current(time.now) : null;
        const made = new Request(request.url, {
            method: request.method,
            headers: { ...request.headers },
            body: sent === null ? null : JSON.stringify(sent),
        });
        if (shadow) return shadow.fetch(made);
        const response = await truth.answer(made, sent, sender);
        if (failure) return failure.response();
        return inBatch.answer(response);
    }

    #isOffline(): boolean {
        return this.#parts.time.now < this.offlineUntil;
    }

    #takeFault(request: HttpRequest, body: unknown): NetFault | null {
        const index = this.#armed.findIndex(
            ({ match, fault }) => fits(match, request, body) && isFair(fault, body, request),
        );
        if (index < 0) return null;
        const [armed] = this.#armed.splice(index, 1);
        if (armed) count(this.#parts.tally, nameOfFault(armed.fault));
        if (armed) this.#parts.ledger.story.push(`      fault ${JSON.stringify(armed.fault)}`);
        return armed?.fault ?? null;
    }

    #tell(request: HttpRequest, body: unknown, outbox: string): void {
        const { story } = this.#parts.ledger;
        const path = new URL(request.url).pathname.replace("/v1.0", "");
        const parts = partsOf(body).filter(({ method }) => method !== "GET");
        const what =
            path === "/$batch" ? parts.map((part) => `${part.method} ${part.url} ${JSON.stringify(part.body)}`) : [];
        const alone = path === "/$batch" || request.body === null ? "" : request.body;
        story.push(
            `    ${clockText(this.#parts.time.now)} ${outbox} sends ${request.method} ${path} ${alone}${what.join("; ")}`,
        );
    }
}

/** The time of day. */
export function clockText(now: number): string {
    return new Date(now).toISOString().slice(11, 23);
}

function nameOfFault(fault: NetFault): string {
    if (fault.kind !== "status" && fault.kind !== "part") return fault.kind;
    return `${fault.kind === "part" ? "part " : ""}${fault.status}${fault.applied ? " after applying" : ""}`;
}

function fits(match: Match, request: HttpRequest, body: unknown): boolean {
    const isBatch = request.url.endsWith("/$batch");
    const methods = isBatch ? partsOf(body).map(({ method }) => method) : [request.method];
    switch (match) {
        case "any":
            return true;
        case "write":
            return methods.some((method) => method !== "GET");
        case "create":
            return methods.includes("POST");
        case "change":
            return methods.includes("PATCH");
        case "read":
            return methods.every((method) => method === "GET");
        case "batch":
            return isBatch;
    }
}

// A POST that arrives twice makes two tasks, and nothing in v1.0 could prevent that: README.md, exception 1.
function isFair(fault: NetFault, body: unknown, request: HttpRequest): boolean {
    return fault.kind !== "duplicate" || !fits("create", request, body);
}

function isRead(request: HttpRequest, body: unknown): boolean {
    return fits("read", request, body);
}

function withoutDate(response: Response): Response {
    const headers = new Headers(response.headers);
    headers.delete("Date");
    return new Response(response.body, { status: response.status, headers });
}

function untilAborted(answer: Promise<Response>, signal: AbortSignal): Promise<Response> {
    return new Promise((resolve, reject) => {
        const ended = (): void => reject(new TypeError("The request was ended."));
        if (signal.aborted) ended();
        signal.addEventListener("abort", ended, { once: true });
        answer.then(
            (response) => {
                signal.removeEventListener("abort", ended);
                resolve(response);
            },
            (error: unknown) => {
                signal.removeEventListener("abort", ended);
                reject(error instanceof Error ? error : new Error(String(error)));
            },
        );
    });
}
