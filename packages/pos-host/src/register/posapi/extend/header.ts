import type { Endpoint } from "../messageChannel";

/** Where an item stands, relative to the header items of POS. */
export const CustomPackingItemPosition = { Before: 0, After: 1, 0: "Before", 1: "After" } as const;

/** Base of an extension's header items. */
export abstract class CustomPackingItem {
    abstract readonly position: number;
    readonly id: string;
    protected readonly context: { readonly messageChannel: Endpoint };
    protected cartChangedHandler: (data: unknown) => void = () => undefined;
    readonly #channel: Endpoint;
    #visible = false;

    constructor(id: string, context: { readonly messageChannel: Endpoint }) {
        this.id = id;
        this.context = context;
        this.#channel = context.messageChannel;
        const channel = this.#channel;
        channel.addMessageHandler("Initialize", (state) => {
            this.init(state);
        });
        channel.addMessageHandler("CartChanged", (data) => {
            this.cartChangedHandler(data);
        });
        channel.addMessageHandler("Dispose", () => {
            this.dispose();
        });
        channel.start();
    }

    get visible(): boolean {
        return this.#visible;
    }
    set visible(visible: boolean) {
        if (visible === this.#visible) return;
        this.#visible = visible;
        this.#channel.sendMessage("VisibilityChanged", visible);
    }

    abstract onReady(packedElement: HTMLElement, unpackedElement: HTMLElement): void;

    dispose(): void {
        // For items to override.
    }

    protected abstract init(state: unknown): void;
}
