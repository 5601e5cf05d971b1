let sequence = 0;

/** A new correlation id (GUID text). */
export const newCorrelationId = (): string => crypto.randomUUID();

/** An id made from the clock and a counter, as POS gives to requests and responses. */
export function newTimeBasedId(): string {
    sequence += 1;
    return `${String(Date.now())}-${String(sequence)}`;
}

/** The given id, or a new one when it is blank. */
export const correlationIdOr = (given: string | undefined): string =>
    given === undefined || given.trim() === "" ? newCorrelationId() : given;
