import type { TabLock } from "../../DataService/Sync/ports/TabLock";
import type { Life } from "./Life";

interface Claim {
    readonly life: Life;
    readonly begin: (hasWaited: boolean) => void;
}

/** The locks of one register's browser: one window at a time; the next one's turn comes when the holder closes or dies. */
export class SharedLock {
    readonly #claims = new Map<string, Claim[]>();

    /** The locks as one window sees them. */
    of(life: Life): TabLock {
        return {
            acquire: async (name, begin) => {
                await life.point();
                const claim = { life, begin };
                const claims = this.#claims.get(name) ?? [];
                this.#claims.set(name, [...claims, claim]);
                const release = (): void => this.#release(name, claim);
                life.onEnd(release);
                if (claims.length === 0) begin(false);
                return release;
            },
        };
    }

    #release(name: string, claim: Claim): void {
        const claims = this.#claims.get(name) ?? [];
        const held = claims[0] === claim;
        const left = claims.filter((other) => other !== claim);
        this.#claims.set(name, left);
        const next = left[0];
        // The browser tells in a task of its own.
        if (held && next) queueMicrotask(next.life.whileAlive(() => next.begin(true)));
    }
}
