import type { EtagType } from "../values/etag";

/** Something with an id, an etag and a memory of which property changed when. */
export interface Entity<Value extends object> {
    readonly kind: EtagType;
    readonly id: string;
    /** Order of creation; lists are answered and paged in this order. */
    readonly sequence: number;
    /** When it was made, in ms since 1970. */
    readonly madeAtMs: number;
    /** 1 when new, one more for each accepted change. */
    version: number;
    /** Property path (`title`, `assignments/<user>`) -> version in which it last changed. */
    changedAt: Record<string, number>;
    value: Value;
}
