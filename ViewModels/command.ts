import ko from "knockout";

/** Something a person can do on a screen: knows whether it may run now, and shows while it runs. */
export interface Command<Input = void> {
    /** True while a run is under way; a second run is ignored meanwhile. */
    readonly busy: ko.Observable<boolean>;
    readonly canExecute: ko.PureComputed<boolean>;
    readonly execute: (input: Input) => Promise<void>;
}

/** Makes a command. `mayRun` is asked before each run, not only when a button is drawn. */
export function createCommand<Input = void>(
    run: (input: Input) => void | Promise<void>,
    mayRun: () => boolean = () => true,
): Command<Input> {
    const busy = ko.observable(false);
    const canExecute = ko.pureComputed(() => !busy() && mayRun());
    const execute = async (input: Input): Promise<void> => {
        if (busy.peek() || !mayRun()) return;
        busy(true);
        try {
            await run(input);
        } finally {
            busy(false);
        }
    };
    return { busy, canExecute, execute };
}
