interface Happening {
    readonly at: number;
    readonly number: number;
    readonly action: () => void;
    cancelled: boolean;
}

/** Time that passes only when it is told to. What is due at the same moment happens in the order in which it was set. */
export class VirtualTime {
    #now: number;
    #count = 0;
    /** A binary heap, the earliest first. */
    readonly #heap: Happening[] = [];

    constructor(now: number) {
        this.#now = now;
    }

    /** Milliseconds since 1970. */
    get now(): number {
        return this.#now;
    }

    /** Calls `action` once after `ms`. The returned function cancels it. */
    after(ms: number, action: () => void): () => void {
        const happening = { at: this.#now + Math.max(0, ms), number: (this.#count += 1), action, cancelled: false };
        this.#push(happening);
        return () => {
            happening.cancelled = true;
        };
    }

    /** Resolves after `ms`. */
    sleep(ms: number): Promise<void> {
        return new Promise((resolve) => this.after(ms, resolve));
    }

    /** Lets time pass. Everything that a happening sets off comes to rest before the next one. */
    async pass(ms: number): Promise<void> {
        const end = this.#now + ms;
        await rest();
        for (let next = this.#heap[0]; next && next.at <= end; next = this.#heap[0]) {
            this.#pop();
            if (next.cancelled) continue;
            this.#now = next.at;
            next.action();
            await rest();
        }
        this.#now = end;
    }

    #push(happening: Happening): void {
        const heap = this.#heap;
        let index = heap.push(happening) - 1;
        while (index > 0) {
            const above = (index - 1) >> 1;
            const parent = heap[above];
            if (!parent || !isBefore(happening, parent)) break;
            heap[index] = parent;
            index = above;
        }
        heap[index] = happening;
    }

    #pop(): void {
        const heap = this.#heap;
        const last = heap.pop();
        if (!last || heap.length === 0) return;
        let index = 0;
        for (;;) {
            const left = heap[2 * index + 1];
            const right = heap[2 * index + 2];
            const child = right && left && isBefore(right, left) ? right : left;
            if (!child || isBefore(last, child)) break;
            heap[index] = child;
            index = child === right ? 2 * index + 2 : 2 * index + 1;
        }
        heap[index] = last;
    }
}

function isBefore(a: Happening, b: Happening): boolean {
    return a.at === b.at ? a.number < b.number : a.at < b.at;
}

/** Every promise that can go on has gone on: nothing here waits for more than other promises. */
function rest(): Promise<void> {
    return new Promise((resolve) => void setImmediate(resolve));
}
