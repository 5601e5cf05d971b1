import type { Endpoint } from "../messageChannel";

interface ControlContext {
    readonly messageChannel: Endpoint;
}

/** Base of controls that an extension puts on a page of POS. */
export abstract class CustomControlBase {
    readonly id: string;
    protected readonly context: ControlContext;
    readonly #channel: Endpoint;
    #isProcessing = false;
    #isVisible = false;

    constructor(id: string, context: ControlContext) {
        this.id = id;
        this.context = context;
        this.#channel = context.messageChannel;
        this.#channel.addMessageHandler("Initialize", (state) => {
            this.init(state);
        });
        this.#channel.addMessageHandler("Dispose", () => {
            this.dispose();
        });
        this.#channel.start();
    }

    protected get isProcessing(): boolean {
        return this.#isProcessing;
    }
    protected set isProcessing(isProcessing: boolean) {
        if (isProcessing === this.#isProcessing) return;
        this.#isProcessing = isProcessing;
        this.#channel.sendMessage("IsProcessingChanged", isProcessing);
    }

    get isVisible(): boolean {
        return this.#isVisible;
    }
    set isVisible(isVisible: boolean) {
        if (isVisible === this.#isVisible) return;
        this.#isVisible = isVisible;
        this.#channel.sendMessage("VisibilityChanged", isVisible);
    }

    abstract onReady(element: HTMLElement): void;

    dispose(): void {
        // For controls to override.
    }

    protected abstract init(state: unknown): void;
}

/** Base of sections that an extension adds to the Settings page. */
export abstract class SettingsCustomControlBase extends CustomControlBase {}
