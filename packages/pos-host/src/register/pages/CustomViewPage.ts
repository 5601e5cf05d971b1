import { createFragmentContainer, renderFragment } from "../loader/fragments";
import { newCorrelationId } from "../posapi/ids";
import { createMessageChannel, type Endpoint } from "../posapi/messageChannel";
import type { CustomViewControllerBase } from "../posapi/views";
import type { Reports } from "../reports";
import { plainState, type Page, type PageCommand, type PageState } from "./Page";

/** The class that a view's module exports. */
export type ViewController = new (context: object, options: unknown) => CustomViewControllerBase;

/** A view as its manifest item describes it, loaded. */
export interface LoadedView {
    readonly name: string;
    readonly Controller: ViewController;
    readonly htmlUrl: string;
    /** What the controller gets as context, without its message channel. */
    readonly createContext: () => object;
}

/** What a view page needs from POS. */
export interface ViewServices {
    readonly reports: Reports;
    /** On the first show: `onReady` before `onShown`. */
    readonly readyFirst: boolean;
    showError(error: unknown): void;
}

/** A page of an extension. */
export class CustomViewPage implements Page {
    readonly name: string;
    readonly element = createFragmentContainer();
    readonly savesInHistory = false;
    onStateChanged: () => void = () => undefined;
    readonly #services: ViewServices;
    readonly #controller: CustomViewControllerBase | undefined;
    readonly #channel: Endpoint;
    #state: PageState = plainState("");
    #isReady = false;
    #failure: { readonly cause: unknown } | undefined;

    /** Builds the controller. What its constructor throws is shown with the page, which stays empty. */
    constructor(view: LoadedView, options: unknown, services: ViewServices) {
        this.name = view.name;
        this.#services = services;
        const channel = createMessageChannel();
        this.#channel = channel.host;
        this.#controller = this.#construct(view, options, channel.extension);
        if (!this.#controller) return;
        this.#state = this.#readState(this.#controller);
        this.#listen();
    }

    /** Builds the page with its HTML. Rejects when the HTML is missing. */
    static async open(view: LoadedView, options: unknown, services: ViewServices): Promise<CustomViewPage> {
        const page = new CustomViewPage(view, options, services);
        if (!page.#controller) return page;
        await renderFragment(view.htmlUrl, page.element);
        page.element.firstElementChild?.classList.add("customViewControllerRoot");
        return page;
    }

    get state(): PageState {
        return this.#state;
    }

    onShown(): void {
        if (this.#failure) this.#services.showError(this.#failure.cause);
        this.#failure = undefined;
        const steps = [() => this.#controller?.onShown()];
        if (!this.#isReady) {
            this.#isReady = true;
            const ready = (): void => {
                const root = this.element.firstElementChild;
                if (root instanceof HTMLElement) this.#controller?.onReady(root);
            };
            if (this.#services.readyFirst) steps.unshift(ready);
            else steps.push(ready);
        }
        for (const step of steps) this.#attempt("A page could not be shown", step);
    }

    onHidden(): void {
        this.#attempt("A page could not be hidden", () => this.#controller?.onHidden());
    }

    dispose(): void {
        this.#attempt("A page could not be disposed", () => this.#controller?.dispose());
        this.#channel.dispose();
    }

    #construct(view: LoadedView, options: unknown, messageChannel: Endpoint): CustomViewControllerBase | undefined {
        try {
            return new view.Controller({ ...view.createContext(), messageChannel }, options);
        } catch (cause) {
            this.#services.reports.error(`The page ${view.name} could not be made`, cause);
            // Told when the page is shown: what is open before that closes with the page beneath.
            this.#failure = { cause };
            return undefined;
        }
    }

    #readState({ state }: CustomViewControllerBase): PageState {
        return {
            title: state.title,
            isProcessing: state.isProcessing,
            isHeaderVisible: state.header.isVisible,
            canGoBack: !state.navigationPane.isBackNavigationDisabled,
            commands: state.commandBar.commands.map(({ name, label, icon, canExecute, isVisible }): PageCommand => ({
                ...{ name, label, icon, canExecute, isVisible },
                execute: () => {
                    this.#execute(name);
                },
            })),
        };
    }

    #execute(commandName: string): void {
        const commandId = `${this.name}_${commandName}Command`;
        this.#attempt(`The command ${commandName} failed`, () => {
            this.#channel.sendMessage("ExecuteCommand", { commandName, commandId, correlationId: newCorrelationId() });
        });
    }

    #listen(): void {
        this.#channel.addMessageHandler("TitleChanged", (title) => {
            this.#change({ title: title as string });
        });
        this.#channel.addMessageHandler("IsProcessingChanged", (isProcessing) => {
            this.#change({ isProcessing: isProcessing === true });
        });
        for (const message of ["CommandCanExecuteChanged", "CommandIsVisibleChanged"]) {
            this.#channel.addMessageHandler(message, (data) => {
                const { commandName, ...change } = data as { commandName: string } & Partial<PageCommand>;
                const changed = (command: PageCommand): PageCommand =>
                    command.name === commandName ? { ...command, ...change } : command;
                this.#change({ commands: this.#state.commands.map(changed) });
            });
        }
        this.#channel.start();
    }

    #change(change: Partial<PageState>): void {
        this.#state = { ...this.#state, ...change };
        this.onStateChanged();
    }

    #attempt(doing: string, step: () => void): void {
        try {
            step();
        } catch (cause) {
            this.#services.reports.error(`${doing} (${this.name})`, cause);
        }
    }
}
