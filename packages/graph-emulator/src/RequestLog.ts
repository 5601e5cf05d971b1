/** One part of a batch, as logged. */
export interface LoggedPart {
    readonly method: string;
    readonly url: string;
    readonly status: number;
}

/** One request, as logged. Status 0: the line was cut. */
export interface LoggedRequest {
    /** ISO text of the emulator's clock. */
    readonly at: string;
    readonly method: string;
    /** Path and query. */
    readonly path: string;
    readonly status: number;
    readonly userId: string | null;
    readonly parts?: readonly LoggedPart[];
}

const KEPT = 10_000;

/** What was asked, oldest first; only the last ten thousand are kept. */
export class RequestLog {
    #entries: LoggedRequest[] = [];

    /** Adds a request once its answer is known. */
    add(entry: LoggedRequest): void {
        this.#entries.push(entry);
        if (this.#entries.length > KEPT) this.#entries.splice(0, this.#entries.length - KEPT);
    }

    /** Every kept request. */
    all(): readonly LoggedRequest[] {
        return [...this.#entries];
    }

    /** Forgets every request. */
    clear(): void {
        this.#entries = [];
    }
}
