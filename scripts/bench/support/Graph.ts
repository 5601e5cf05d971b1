/** A request on its way to Graph, and when it gets there (milliseconds since 1970, virtual). */
export interface Asked {
    readonly atMs: number;
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | null;
}

/** What Graph answered, as plain data: it may come from another thread. */
export interface Answered {
    readonly status: number;
    readonly headers: readonly (readonly [string, string])[];
    readonly body: string;
}

/** Graph, wherever it runs. */
export interface Graph {
    ask(asked: Asked): Promise<Answered>;
    /** Every request is answered by this status from now on; null: by Graph itself again. `retryAfter` in seconds. */
    refuseAll(refusal: Refusal | null): Promise<void>;
    close(): Promise<void>;
}

/** How a service refuses everything. */
export interface Refusal {
    readonly status: number;
    readonly retryAfter?: number;
}

/** What a world starts with. */
export type Seed = "empty" | "plan-3x20";

/** Where the emulator is taken to be. It is a function: nothing listens there. */
export const GRAPH_URL = "http://localhost:8787/";
