/** Answer of a trigger that may stop what POS is about to do. */
export interface Cancelable {
    readonly canceled: boolean;
}

/** Base of every trigger. */
export abstract class TriggerBase {
    protected readonly context: unknown;

    constructor(context: unknown) {
        this.context = context;
    }

    abstract execute(options: unknown): Promise<Cancelable | undefined>;
}

/** Base of triggers that only listen. */
export abstract class NonCancelableTriggerBase extends TriggerBase {}

/** Base of triggers that may cancel. */
export abstract class CancelableTriggerBase extends TriggerBase {}

/** Answer of a trigger that may also change the data it was given. */
export class CancelableTriggerResult implements Cancelable {
    readonly canceled: boolean;
    readonly options: unknown;

    constructor(canceled: boolean, options: unknown) {
        this.canceled = canceled;
        this.options = options;
    }
}

/** How POS treats the answer of a trigger. */
export type TriggerKind = "listens" | "cancels" | "cancelsOrChanges";

/** Trigger types of the application, with what their answer may do. */
export const applicationTriggerKinds = {
    ApplicationStart: "listens",
    ApplicationSuspend: "listens",
    PostConnectionStatusChange: "listens",
    PreLogOn: "cancelsOrChanges",
    PostLogOn: "listens",
    PreEnrollUserCredentials: "cancelsOrChanges",
    PostEnrollUserCredentials: "listens",
    PostLogOff: "listens",
    PreLockTerminal: "cancels",
    PostLockTerminal: "listens",
    PreUnlockTerminal: "cancelsOrChanges",
    PostDeviceActivation: "listens",
    PreResetDevice: "cancels",
    PreElevateUser: "cancelsOrChanges",
    PostElevateUser: "listens",
    PreOpenUrl: "cancelsOrChanges",
} as const satisfies Record<string, TriggerKind>;

/** Trigger types around operations. */
export const operationTriggerKinds = {
    PreOperation: "cancels",
    PostOperation: "listens",
    OperationFailure: "listens",
} as const satisfies Record<string, TriggerKind>;

/** A trigger type that the host knows. */
export type TriggerType = keyof typeof applicationTriggerKinds | keyof typeof operationTriggerKinds;

type TriggerClass = new (context: unknown) => TriggerBase;

function triggerClass(name: string, kind: TriggerKind): TriggerClass {
    const base = kind === "listens" ? NonCancelableTriggerBase : CancelableTriggerBase;
    const named = class extends base {
        override execute(): Promise<Cancelable | undefined> {
            return Promise.reject(new Error(`A class derived from ${name} has no execute method.`));
        }
    };
    return Object.defineProperty(named, "name", { value: name });
}

/** A base class per trigger type, named as PosApi names it: the type plus "Trigger". */
export function triggerClasses(kinds: Readonly<Record<string, TriggerKind>>): Record<string, TriggerClass> {
    return Object.fromEntries(
        Object.entries(kinds).map(([type, kind]) => [`${type}Trigger`, triggerClass(`${type}Trigger`, kind)]),
    );
}
