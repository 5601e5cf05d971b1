/** Reads the options an extension gave to a control; throws an Error that names control and option when one is wrong. */
export class OptionReader {
    readonly #control: string;
    readonly #values: object;

    constructor(control: string, options: unknown) {
        if (typeof options !== "object" || options === null) {
            throw new Error(`${control}: options are missing. Pass an object as the third argument of create.`);
        }
        this.#control = control;
        this.#values = options;
    }

    /** The raw option, undefined when absent. */
    raw(name: string): unknown {
        return Reflect.get(this.#values, name);
    }

    /** A text; `fallback` when absent. */
    text(name: string, fallback?: string): string {
        return this.#read(name, (value) => typeof value === "string", "a text", fallback);
    }

    /** A finite number; `fallback` when absent. */
    number(name: string, fallback?: number): number {
        return this.#read(name, (value) => Number.isFinite(value), "a number", fallback);
    }

    /** True or false; `fallback` when absent. */
    flag(name: string, fallback?: boolean): boolean {
        return this.#read(name, (value) => typeof value === "boolean", "true or false", fallback);
    }

    /** A valid Date, copied. */
    date(name: string): Date {
        const isDate = (value: unknown): boolean => value instanceof Date && !Number.isNaN(value.getTime());
        return new Date(this.#read<Date>(name, isDate, "a valid Date").getTime());
    }

    /** An array. */
    list(name: string): readonly unknown[] {
        return this.#read<readonly unknown[]>(name, Array.isArray, "an array");
    }

    #read<T>(name: string, isRight: (value: unknown) => boolean, expected: string, fallback?: T): T {
        const value = this.raw(name) ?? fallback;
        if (!isRight(value)) throw new Error(`${this.#control}: option "${name}" must be ${expected}.`);
        return value as T;
    }
}
