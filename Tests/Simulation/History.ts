/*
 * A history is a plain value: a world to begin with, and steps that people, Teams, the network and the power supply take.
 * It is made from a seed first and run afterwards, so that a step can be left out and the rest still runs. For that a step
 * names things loosely: `task: 3` is the fourth task on the screen (counted round), whichever that is by then.
 */

/** Which window of which register. */
export interface Place {
    readonly register: number;
    /** 0, or 1 for the second window. */
    readonly window: number;
}

/** What a worker does to a task. `value` chooses among the values of the field. */
export interface EditChoice {
    readonly kind:
        | "setProgress"
        | "rename"
        | "setDue"
        | "setStart"
        | "setPriority"
        | "move"
        | "assign"
        | "unassign"
        | "setLabel"
        | "setNotes"
        | "tickItem"
        | "addItem"
        | "removeItem"
        | "moveItem"
        | "addLink"
        | "removeLink";
    readonly value: number;
}

/** A new task. Those with the same `twin` on one register look the same; null: like no other. */
export interface DraftChoice {
    readonly twin: number | null;
    readonly bucket: number;
    readonly due: number;
    readonly priority: number;
    readonly assignees: number;
    readonly notes: boolean;
}

/** What somebody does in Teams. `twinOf`: makes a task that looks like the chosen one. */
export type TeamsChange =
    | { readonly kind: "change"; readonly task: number; readonly edit: EditChoice }
    | { readonly kind: "renameLine"; readonly task: number }
    | { readonly kind: "delete"; readonly task: number }
    | { readonly kind: "create"; readonly draft: DraftChoice }
    | { readonly kind: "twin"; readonly task: number };

/** Which requests a fault waits for. */
export type Match = "any" | "write" | "create" | "change" | "read" | "batch";

/** Retry-After as the service writes it: none, whole seconds, with a fraction, or a date. */
export type RetryAfter = { readonly form: "none" } | { readonly form: "seconds" | "date"; readonly seconds: number };

/** What goes wrong with one request. Times in milliseconds. */
export type NetFault =
    | { readonly kind: "loseRequest"; readonly toldAfter: number }
    | { readonly kind: "loseAnswer"; readonly toldAfter: number }
    /** Told to be lost, and yet applied so much later. */
    | { readonly kind: "late"; readonly toldAfter: number; readonly appliedAfter: number }
    | { readonly kind: "delay"; readonly ms: number }
    /** Applied a second time so much later. */
    | { readonly kind: "duplicate"; readonly after: number }
    | {
          readonly kind: "status";
          readonly status: number;
          readonly applied: boolean;
          readonly retryAfter: RetryAfter;
          readonly body: "graph" | "html" | "empty";
      }
    /** One part of a batch fails; of a request that is no batch, the request. */
    | {
          readonly kind: "part";
          readonly part: number;
          readonly status: number;
          readonly applied: boolean;
          readonly retryAfter: RetryAfter;
      }
    | { readonly kind: "unauthorized" };

/** What a person decides about an entry of the outbox. */
export type Choice = "retry" | "discard" | "change" | "mine" | "theirs";

/** One step, without when. */
export type Deed =
    | ({ readonly do: "create"; readonly draft: DraftChoice } & Place)
    | ({ readonly do: "edit"; readonly task: number; readonly edits: readonly EditChoice[] } & Place)
    | ({ readonly do: "openDetails"; readonly task: number } & Place)
    | ({ readonly do: "decide"; readonly entry: number; readonly choice: Choice } & Place)
    | ({ readonly do: "refresh" | "wake" | "look" | "lookAway" } & Place)
    | { readonly do: "signOn"; readonly register: number; readonly worker: number }
    | { readonly do: "openSecond"; readonly register: number }
    | ({ readonly do: "close" } & Place)
    /** The power goes at the so many-th await point from now; 0: at once. */
    | ({ readonly do: "crash"; readonly points: number } & Place)
    | { readonly do: "teams"; readonly who: number; readonly change: TeamsChange }
    | { readonly do: "publish"; readonly task: number }
    | { readonly do: "net"; readonly register: number; readonly match: Match; readonly fault: NetFault }
    | { readonly do: "offline" | "signedOut"; readonly register: number; readonly ms: number }
    | {
          readonly do: "disk";
          readonly register: number;
          readonly problem: "storageFull" | "storageBroken";
          readonly skip: number;
      }
    /** For so long, reads of the register show the state of now. */
    | { readonly do: "stale"; readonly register: number; readonly ms: number }
    /** The next token takes so long to come. */
    | { readonly do: "slowToken"; readonly register: number; readonly ms: number }
    /** Somebody sets the register's clock forward, or back where `ms` is less than 0. */
    | { readonly do: "clock"; readonly register: number; readonly ms: number };

/** One step. `wait`: milliseconds since the step before. */
export type Step = { readonly wait: number } & Deed;

/** A register, as it stands in the store. */
export interface RegisterSetup {
    /** How far its clock is ahead at first. */
    readonly skewMs: number;
    /** Whether answers let it see the service's clock. */
    readonly seesDate: boolean;
    readonly worker: number;
    /** Milliseconds that a write to its disk takes. */
    readonly diskMs: number;
}

/** All that happens, as a value. */
export interface History {
    readonly seed: number;
    readonly registers: readonly RegisterSetup[];
    /** Tasks that are in the plan at first. */
    readonly tasks: readonly DraftChoice[];
    readonly steps: readonly Step[];
}
