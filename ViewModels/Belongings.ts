import ko from "knockout";
import type { Watched } from "../DataService/api";

/** What a view model has to give back: subscriptions, timers, other view models. Ends all of it, once. */
export class Belongings {
    readonly #endings: (() => void)[] = [];

    /** Keeps something that is to be disposed later, and hands it back. */
    add<Thing extends { dispose(): void }>(thing: Thing): Thing {
        this.#endings.push(() => thing.dispose());
        return thing;
    }

    /** Keeps a function that ends something. */
    addEnding(end: () => void): void {
        this.#endings.push(end);
    }

    /** A watched value as an observable, until disposal. */
    observe<Value>(watched: Watched<Value>): ko.Observable<Value> {
        const observable: ko.Observable<Value> = ko.observable<Value>(watched.value);
        this.addEnding(watched.subscribe((value) => void observable(value)));
        return observable;
    }

    dispose(): void {
        for (const end of this.#endings.splice(0).reverse()) end();
    }
}
