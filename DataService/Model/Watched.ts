import { callEach } from "./callEach";

/** Stops a subscription. Safe to call twice. */
export type Unsubscribe = () => void;

/** A value that changes over time, and tells who asked. */
export interface Watched<Value> {
    /** The value now. */
    readonly value: Value;
    /** Calls `listener` at once with the value of now, then on every change, until unsubscribed. */
    subscribe(listener: (value: Value) => void): Unsubscribe;
}

/** A `Watched` that its owner may set. */
export class Changing<Value> implements Watched<Value> {
    #value: Value;
    readonly #listeners = new Set<(value: Value) => void>();

    constructor(value: Value) {
        this.#value = value;
    }

    get value(): Value {
        return this.#value;
    }

    set(value: Value): void {
        if (Object.is(value, this.#value)) return;
        this.#value = value;
        callEach(this.#listeners, value);
    }

    subscribe(listener: (value: Value) => void): Unsubscribe {
        this.#listeners.add(listener);
        listener(this.#value);
        return () => this.#listeners.delete(listener);
    }
}
