/** A request that nobody waits for any more is carried out within this time, or never (docs/decisions/0006). */
export const LATE_ARRIVAL_MS = 30_000;
