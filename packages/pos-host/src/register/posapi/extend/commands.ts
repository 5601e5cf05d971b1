import { newCorrelationId } from "../ids";
import type { Endpoint } from "../messageChannel";

interface CommandContext {
    readonly messageChannel: Endpoint;
}

/** Base of commands that an extension adds to the app bar of a page of POS. */
export abstract class ExtensionCommandBase {
    id = newCorrelationId();
    label = "";
    extraClass = "";
    protected readonly context: CommandContext;
    readonly #channel: Endpoint;
    readonly #shown = { CanExecuteChanged: false, VisibilityChanged: false, IsProcessingChanged: false };

    constructor(context: CommandContext) {
        this.context = context;
        this.#channel = context.messageChannel;
        this.#channel.addMessageHandler("Initialize", (state) => {
            this.init(state);
        });
        this.#channel.addMessageHandler("Execute", () => {
            this.execute();
        });
        this.#channel.addMessageHandler("Dispose", () => {
            this.dispose();
        });
        this.#channel.start();
    }

    protected set canExecute(value: boolean) {
        this.#change("CanExecuteChanged", value);
    }
    protected get canExecute(): boolean {
        return this.#shown.CanExecuteChanged;
    }

    protected set isVisible(value: boolean) {
        this.#change("VisibilityChanged", value);
    }
    protected get isVisible(): boolean {
        return this.#shown.VisibilityChanged;
    }

    protected set isProcessing(value: boolean) {
        this.#change("IsProcessingChanged", value);
    }
    protected get isProcessing(): boolean {
        return this.#shown.IsProcessingChanged;
    }

    dispose(): void {
        // For commands to override.
    }

    protected abstract init(state: unknown): void;
    protected abstract execute(): void;

    #change(message: "CanExecuteChanged" | "VisibilityChanged" | "IsProcessingChanged", value: boolean): void {
        if (this.#shown[message] === value) return;
        this.#shown[message] = value;
        this.#channel.sendMessage(message, value);
    }
}
