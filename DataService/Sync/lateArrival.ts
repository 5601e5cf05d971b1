/** A create leaves within this time after its attempt was written down, or not at all. */
export const LEAVES_WITHIN_MS = 5_000;

/** A request that nobody waits for any more is carried out within this time after it left, or never (docs/decisions/0006). */
export const LATE_ARRIVAL_MS = 30_000;

/** A reading that begins so long after a request left shows what became of it: some places are up to 15 s behind. */
export const SHOWN_AFTER_MS = 45_000;
