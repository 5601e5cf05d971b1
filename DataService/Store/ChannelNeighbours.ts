import type { Neighbours } from "../Sync/ports/Neighbours";

/** Windows of one browser that know of each other through a BroadcastChannel. No content goes through it. */
export class ChannelNeighbours implements Neighbours {
    readonly #name: string;
    #channel: BroadcastChannel | null = null;

    /** `name` is what the windows have in common. Nothing is opened before somebody listens. */
    constructor(name: string) {
        this.#name = name;
    }

    tell(): void {
        this.#channel?.postMessage(null);
    }

    listen(listener: () => void): () => void {
        const channel = new BroadcastChannel(this.#name);
        channel.onmessage = listener;
        this.#channel = channel;
        return () => {
            this.#channel = null;
            channel.close();
        };
    }
}
