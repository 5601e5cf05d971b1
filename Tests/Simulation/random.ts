/** Numbers in [0, 1) and what is chosen with them; the same for the same seed in every run (mulberry32). */
export class Dice {
    #state: number;

    constructor(seed: number) {
        // Neighbouring seeds must not give neighbouring histories.
        this.#state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) | 0;
        this.next();
    }

    /** A number in [0, 1). */
    readonly next = (): number => {
        this.#state = (this.#state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };

    /** A whole number from 0 up to, but without, `end`. */
    below(end: number): number {
        return Math.floor(this.next() * end);
    }

    /** A whole number from `first` to `last`, both possible. */
    between(first: number, last: number): number {
        return first + this.below(last - first + 1);
    }

    /** True with the given probability. */
    chance(probability: number): boolean {
        return this.next() < probability;
    }

    /** One of the choices. */
    pick<Choice>(choices: readonly Choice[]): Choice {
        const choice = choices[this.below(choices.length)];
        if (choice === undefined) throw new Error("There is nothing to choose from.");
        return choice;
    }

    /** One of the choices, each as likely as its weight. */
    weighted<Choice>(choices: readonly (readonly [weight: number, choice: Choice])[]): Choice {
        let left = this.next() * choices.reduce((sum, [weight]) => sum + weight, 0);
        for (const [weight, choice] of choices) {
            left -= weight;
            if (left < 0) return choice;
        }
        throw new Error("There is nothing to choose from.");
    }
}
