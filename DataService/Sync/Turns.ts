/** Actions that run one after the other, in the order in which they were asked for. One that fails holds up none. */
export class Turns {
    #last: Promise<unknown> = Promise.resolve();

    /** Runs an action once all before it have ended. */
    take<Value>(action: () => Promise<Value>): Promise<Value> {
        const done = this.#last.then(action);
        this.#last = done.catch(() => undefined);
        return done;
    }
}
