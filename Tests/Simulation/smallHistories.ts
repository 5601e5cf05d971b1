import type { DraftChoice, History, NetFault, RegisterSetup, Step } from "./History";

const HERE = { register: 0, window: 0 } as const;
const REGISTER: RegisterSetup = { skewMs: 0, seesDate: true, worker: 0, diskMs: 3 };
const DRAFT: DraftChoice = { twin: null, bucket: 0, due: 1, priority: 2, assignees: 0, notes: true };
const TWIN: DraftChoice = { ...DRAFT, twin: 0, notes: false };

function history(name: string, steps: readonly Step[], tasks: readonly DraftChoice[] = []): SmallHistory {
    return { name, history: { seed: 1, registers: [REGISTER], tasks, steps } };
}

function fault(match: "create" | "change", what: NetFault): Step {
    return { wait: 0, do: "net", register: 0, match, fault: what };
}

/** A history that is short enough to be run once for each of its await points, with the power going there. */
export interface SmallHistory {
    readonly name: string;
    readonly history: History;
}

const OPEN: Step = { wait: 0, do: "refresh", ...HERE };
const LOST: NetFault = { kind: "loseAnswer", toldAfter: 100 };

/** The power goes at each of their await points in turn. */
export const SMALL_HISTORIES: readonly SmallHistory[] = [
    history("a create with notes", [OPEN, { wait: 200, do: "create", draft: DRAFT, ...HERE }]),
    history("equal creates, the first answer lost", [
        OPEN,
        { ...fault("create", LOST), wait: 200 },
        { wait: 0, do: "create", draft: TWIN, ...HERE },
        { wait: 0, do: "create", draft: TWIN, ...HERE },
    ]),
    history("edits of a task that is still to be made", [
        OPEN,
        { wait: 200, do: "create", draft: DRAFT, ...HERE },
        {
            wait: 0,
            do: "edit",
            task: 0,
            edits: [
                { kind: "rename", value: 0 },
                { kind: "setProgress", value: 2 },
            ],
            ...HERE,
        },
        { wait: 5, do: "edit", task: 0, edits: [{ kind: "setNotes", value: 0 }], ...HERE },
    ]),
    history(
        "a conflict",
        [
            OPEN,
            { wait: 300, do: "teams", who: 0, change: { kind: "change", task: 0, edit: { kind: "rename", value: 0 } } },
            {
                wait: 0,
                do: "edit",
                task: 0,
                edits: [
                    { kind: "rename", value: 0 },
                    { kind: "setDue", value: 2 },
                ],
                ...HERE,
            },
            { wait: 400, do: "decide", entry: 0, choice: "mine", ...HERE },
        ],
        [DRAFT],
    ),
    history(
        "a person switch with edits under way",
        [
            OPEN,
            {
                wait: 300,
                do: "edit",
                task: 0,
                edits: [
                    { kind: "assign", value: 1 },
                    { kind: "tickItem", value: 0 },
                ],
                ...HERE,
            },
            fault("change", LOST),
            { wait: 10, do: "edit", task: 0, edits: [{ kind: "setProgress", value: 2 }], ...HERE },
            { wait: 10, do: "signOn", register: 0, worker: 1 },
            { wait: 100, do: "edit", task: 0, edits: [{ kind: "setProgress", value: 1 }], ...HERE },
            { wait: 100, do: "signOn", register: 0, worker: 0 },
        ],
        [DRAFT],
    ),
];

/** The history with the power going at the so many-th await point after its window has opened. */
export function withCrash({ history: whole }: SmallHistory, points: number): History {
    const [open, ...rest] = whole.steps;
    const crash: Step = { wait: 0, do: "crash", points, ...HERE };
    return { ...whole, steps: open ? [open, crash, ...rest] : [crash] };
}
