/**
 * The life of one window: it passes await points, and at any of them it may end for ever. A promise of a dead window
 * never goes on, so its program does nothing more, as if the power had gone.
 */
export class Life {
    #left: number | null = null;
    #dead = false;
    /** Await points passed so far. */
    points = 0;
    readonly #mourners: (() => void)[] = [];

    get dead(): boolean {
        return this.#dead;
    }

    /** Ends at the so many-th await point from now; 0: at once. Null: takes the sentence back. */
    endAfter(points: number | null): void {
        if (points === 0) this.end();
        else this.#left = points;
    }

    end(): void {
        if (this.#dead) return;
        this.#dead = true;
        for (const mourner of this.#mourners) mourner();
    }

    /** Calls `mourner` when it ends. */
    onEnd(mourner: () => void): void {
        this.#mourners.push(mourner);
    }

    /** An await point: goes on when it is alive, otherwise never. */
    point(): Promise<void> {
        this.points += 1;
        if (this.#left !== null) {
            this.#left -= 1;
            if (this.#left <= 0) this.end();
        }
        return this.#dead ? new Promise(() => undefined) : Promise.resolve();
    }

    /** A clock's timer that does not go off any more once it is over. */
    whileAlive(action: () => void): () => void {
        return () => {
            if (!this.#dead) action();
        };
    }
}
