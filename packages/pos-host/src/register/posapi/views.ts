import type { Endpoint } from "./messageChannel";
import { ViewState, type ViewConfiguration } from "./viewState";

interface ViewContext {
    readonly messageChannel: Endpoint;
}

/** Base of every page of an extension. */
export abstract class CustomViewControllerBase {
    readonly state: ViewState;
    protected readonly context: ViewContext;

    /** Throws without a context, and when a command is not valid. */
    constructor(context: ViewContext | null | undefined, configuration?: ViewConfiguration) {
        if (!context) throw new Error("A view needs the context that POS gives to its constructor.");
        this.context = context;
        this.state = new ViewState(configuration ?? { title: "" }, context.messageChannel);
        context.messageChannel.start();
    }

    abstract onReady(element: HTMLElement): void;
    abstract dispose(): void;

    onShown(): void {
        // For views to override.
    }

    onHidden(): void {
        // For views to override.
    }
}

/** The older base of views; it is there so that the loader can say why it is refused. */
export class ExtensionViewControllerBase {
    constructor() {
        throw new Error("ExtensionViewControllerBase is not supported in independent packaging.");
    }
}
