import type { Neighbours } from "../../DataService/Sync/ports/Neighbours";
import type { Life } from "./Life";
import type { VirtualTime } from "./VirtualTime";

/** How long a message to another window takes. */
const DELIVERY_MS = 3;

interface Listener {
    readonly life: Life;
    readonly worker: string;
    readonly hear: () => void;
}

/** How the windows of one register tell each other; a dead window hears nothing and says nothing. */
export class SharedChannel {
    readonly #time: VirtualTime;
    readonly #listeners = new Set<Listener>();

    constructor(time: VirtualTime) {
        this.#time = time;
    }

    /** The channel as one window of a worker uses it. */
    of(life: Life, worker: string): Neighbours {
        let own: Listener | null = null;
        return {
            tell: () => {
                if (life.dead) return;
                const others = [...this.#listeners].filter((one) => one.worker === worker && one !== own);
                for (const one of others) this.#time.after(DELIVERY_MS, () => this.#deliver(one));
            },
            listen: (listener) => {
                const one = { life, worker, hear: listener };
                own = one;
                this.#listeners.add(one);
                return () => this.#listeners.delete(one);
            },
        };
    }

    #deliver(one: Listener): void {
        if (this.#listeners.has(one) && !one.life.dead) one.hear();
    }
}
