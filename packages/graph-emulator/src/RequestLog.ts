/** What the log keeps beside method, path and status while the switch `logBodies` is on. */
export interface LoggedContent {
    /** Of the headers, only If-Match, Prefer and client-request-id. */
    readonly headers?: Readonly<Record<string, string>>;
    /** The JSON of the request; null when there was none, when it could not be read, and for the token endpoint. */
    readonly body?: unknown;
    /** What was answered, with the switch `logAnswers`; null for an empty or lost answer, and for the token endpoint. */
    readonly answer?: unknown;
}

/** One part of a batch, as logged. */
export interface LoggedPart extends LoggedContent {
    readonly method: string;
    readonly url: string;
    readonly status: number;
    /** Names of the faults that struck it; missing: none. */
    readonly faults?: readonly string[];
}

/** One request, as logged. Status 0: the line was cut. */
export interface LoggedRequest extends LoggedContent {
    /** ISO text of the emulator's clock. */
    readonly at: string;
    readonly method: string;
    /** Path and query. */
    readonly path: string;
    readonly status: number;
    readonly userId: string | null;
    /** Names of the faults that struck it; missing: none. */
    readonly faults?: readonly string[];
    /** Of a batch. Its own body is null then: the parts tell it. */
    readonly parts?: readonly LoggedPart[];
}

const KEPT = 10_000;
const BODIES_KEPT = 2000;
const ANSWERS_KEPT = 200;

/** What was asked, oldest first; the last ten thousand are kept, bodies of the last two thousand, answers of the last two hundred. */
export class RequestLog {
    #entries: LoggedRequest[] = [];

    /** Adds a request once its answer is known. */
    add(entry: LoggedRequest): void {
        this.#entries.push(entry);
        const newest = this.#entries.length - 1;
        this.#thin(newest - ANSWERS_KEPT, withoutAnswers);
        this.#thin(newest - BODIES_KEPT, withoutContent);
        // Cut in whole thousands: moving all entries for each new one would cost more than the rest of a request.
        if (newest >= KEPT + 1000) this.#entries = this.#entries.slice(-KEPT);
    }

    /** Every kept request. */
    all(): readonly LoggedRequest[] {
        return this.#entries.slice(-KEPT);
    }

    /** Forgets every request. */
    clear(): void {
        this.#entries = [];
    }

    #thin(index: number, thinner: (entry: LoggedRequest) => LoggedRequest): void {
        const entry = this.#entries[index];
        if (entry) this.#entries[index] = thinner(entry);
    }
}

function withoutAnswers(entry: LoggedRequest): LoggedRequest {
    const has = entry.answer !== undefined || entry.parts?.some((part) => part.answer !== undefined) === true;
    return has ? thinned(entry, ["answer"]) : entry;
}

function withoutContent(entry: LoggedRequest): LoggedRequest {
    return entry.body === undefined ? entry : thinned(entry, ["answer", "body", "headers"]);
}

function thinned(entry: LoggedRequest, names: readonly (keyof LoggedContent)[]): LoggedRequest {
    const bare = without(entry, names);
    return entry.parts === undefined ? bare : { ...bare, parts: entry.parts.map((part) => without(part, names)) };
}

function without<Entry extends LoggedContent>(entry: Entry, names: readonly (keyof LoggedContent)[]): Entry {
    const copy = { ...entry };
    for (const name of names) Reflect.deleteProperty(copy, name);
    return copy;
}
