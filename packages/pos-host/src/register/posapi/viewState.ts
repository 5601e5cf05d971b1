import type { Endpoint } from "./messageChannel";

/** What the app bar sends when a command is tapped. */
export interface ExecuteCommandArguments {
    readonly commandName: string;
    readonly commandId: string;
    readonly correlationId: string;
}

/** A command as the extension defines it. */
export interface CommandDefinition {
    readonly name: string;
    readonly label: string;
    readonly icon: string;
    readonly canExecute: boolean;
    readonly isVisible: boolean;
    readonly execute: (this: unknown, args: ExecuteCommandArguments) => void;
}

/** Configuration that a view hands to its base class. */
export interface ViewConfiguration {
    readonly title: string;
    readonly commandBar?: { readonly commands: readonly CommandDefinition[] };
    readonly header?: { readonly isVisible: boolean };
    readonly navigationPane?: { readonly isVisible?: boolean; readonly isBackNavigationDisabled?: boolean };
}

/** A command while the view lives: only `canExecute` and `isVisible` change. */
export class ViewCommand {
    readonly name: string;
    readonly label: string;
    readonly icon: string;
    readonly #channel: Endpoint;
    #canExecute: boolean;
    #isVisible: boolean;

    constructor(definition: CommandDefinition, channel: Endpoint) {
        this.name = definition.name;
        this.label = definition.label;
        this.icon = definition.icon;
        this.#canExecute = definition.canExecute;
        this.#isVisible = definition.isVisible;
        this.#channel = channel;
        channel.addMessageHandler("ExecuteCommand", (message) => {
            const args = message as ExecuteCommandArguments;
            if (args.commandName === this.name && this.#canExecute) definition.execute.call(this, args);
        });
    }

    get canExecute(): boolean {
        return this.#canExecute;
    }
    set canExecute(canExecute: boolean) {
        if (canExecute === this.#canExecute) return;
        this.#canExecute = canExecute;
        this.#channel.sendMessage("CommandCanExecuteChanged", { commandName: this.name, canExecute });
    }

    get isVisible(): boolean {
        return this.#isVisible;
    }
    set isVisible(isVisible: boolean) {
        if (isVisible === this.#isVisible) return;
        this.#isVisible = isVisible;
        this.#channel.sendMessage("CommandIsVisibleChanged", { commandName: this.name, isVisible });
    }
}

function checkCommand(definition: CommandDefinition, namesSoFar: ReadonlySet<string>): void {
    if (typeof definition.name !== "string" || definition.name.trim() === "") {
        throw new Error("A command has no name. Give every command of the command bar a name.");
    }
    const quoted = `The command "${definition.name}"`;
    if (typeof definition.execute !== "function") throw new Error(`${quoted} has no execute function.`);
    if (!definition.icon) throw new Error(`${quoted} has no icon.`);
    if (namesSoFar.has(definition.name)) throw new Error(`${quoted} is there twice. Names must differ within a view.`);
}

function createCommands(definitions: readonly CommandDefinition[], channel: Endpoint): ViewCommand[] {
    const names = new Set<string>();
    for (const definition of definitions) {
        checkCommand(definition, names);
        names.add(definition.name);
    }
    return definitions.map((definition) => new ViewCommand(definition, channel));
}

/** State of a view that POS shows: title, busy mark and commands. Changes are sent over the channel. */
export class ViewState {
    readonly commandBar: { readonly commands: ViewCommand[] };
    readonly header: { readonly isVisible: boolean };
    readonly navigationPane: { readonly isVisible: boolean; readonly isBackNavigationDisabled: boolean };
    readonly #channel: Endpoint;
    #title: string;
    #isProcessing = false;

    /** Throws when a command is not valid. */
    constructor(configuration: ViewConfiguration, channel: Endpoint) {
        const commands = createCommands(configuration.commandBar?.commands ?? [], channel);
        this.#channel = channel;
        this.#title = configuration.title;
        this.commandBar = Object.defineProperty({ commands }, "commands", { get: () => [...commands] });
        this.header = { isVisible: configuration.header?.isVisible ?? true };
        this.navigationPane = {
            isVisible: configuration.navigationPane?.isVisible ?? true,
            isBackNavigationDisabled: configuration.navigationPane?.isBackNavigationDisabled ?? false,
        };
    }

    get title(): string {
        return this.#title;
    }
    set title(title: string) {
        if (title === this.#title) return;
        this.#title = title;
        this.#channel.sendMessage("TitleChanged", title);
    }

    get isProcessing(): boolean {
        return this.#isProcessing;
    }
    set isProcessing(isProcessing: boolean) {
        if (isProcessing === this.#isProcessing) return;
        this.#isProcessing = isProcessing;
        this.#channel.sendMessage("IsProcessingChanged", isProcessing);
    }
}
