import { keyFromLink } from "../../DataService/Graph/linkKey";
import {
    assigneeOf,
    bucketOf,
    draftOf,
    dueInstant,
    dueOf,
    labelOf,
    linkOf,
    markOf,
    PERCENT,
    PRIORITY_NUMBER,
    priorityOf,
    progressOf,
    startOf,
} from "./drafts";
import type { EditChoice, TeamsChange } from "./History";
import { valueOf } from "./Ledger";
import type { LedgerTask } from "./Ledger";
import { TEAMS_PEOPLE } from "./people";
import { assignmentsOf } from "./Store";
import type { Store } from "./Store";

/** Somebody changes the plan in Teams. */
export async function changeInTeams(store: Store, who: number, change: TeamsChange): Promise<void> {
    const name = TEAMS_PEOPLE[who % TEAMS_PEOPLE.length] ?? TEAMS_PEOPLE[0];
    if (change.kind === "create")
        return store.plant(draftOf(change.draft, store.newMark("c"), store.truth.buckets), name);
    const task = liveTask(store, change.task);
    if (!task) return;
    const path = `/planner/tasks/${task.id}`;
    switch (change.kind) {
        case "delete":
            await store.inTeams(name, "DELETE", path, null);
            return;
        case "renameLine":
            await store.inTeams(name, "PATCH", `${path}/details`, lineOf({ title: `Regel ${store.newMark("l")}` }));
            return;
        case "twin":
            return makeTwin(store, task);
        case "change":
            return edit(store, task, name, change.edit);
    }
}

/** Head office turns out to have published a task: its texts, dates and priority are locked from now on. */
export function publish(store: Store, which: number): void {
    const task = liveTask(store, which);
    if (task?.published !== null) return;
    const published = { publicationName: "Campagne", publishingTeamName: "Retail" };
    if (store.truth.emulator.markTask(task.id, { published })) task.published = store.ledger.moment();
}

function liveTask({ ledger }: Store, which: number): LedgerTask | undefined {
    const live = [...ledger.tasks.values()].filter(({ deleted }) => deleted === null);
    return live[which % Math.max(1, live.length)];
}

// Somebody who works at no register makes it: a worker's own double is README.md, exception 2.
function makeTwin(store: Store, { fields }: LedgerTask): Promise<void> {
    const title = valueOf(fields, "title");
    const bucket = valueOf(fields, "bucket");
    const due = valueOf(fields, "due");
    return store.plant(
        {
            title,
            bucketId: bucket === "" ? null : bucket,
            due: due === "" ? null : { date: due, time: null },
            assignees: [],
            priority: "medium",
            notes: "",
        },
        "fatima",
    );
}

async function edit(store: Store, task: LedgerTask, name: string, { kind, value }: EditChoice): Promise<void> {
    const path = `/planner/tasks/${task.id}`;
    if (isOfDetails(kind)) {
        await store.inTeams(name, "PATCH", `${path}/details`, detailsBodyOf(kind, value, store));
        return;
    }
    const mark = markOf(valueOf(task.fields, "title"));
    const newTitle = `${mark} naam ${store.newMark("r")}`;
    await store.inTeams(name, "PATCH", path, bodyOf(kind, value, { newTitle, buckets: store.truth.buckets }));
}

interface Words {
    readonly newTitle: string;
    readonly buckets: readonly string[];
}

type DetailsKind = Extract<
    EditChoice["kind"],
    "setNotes" | "tickItem" | "addItem" | "removeItem" | "moveItem" | "addLink" | "removeLink"
>;

const DETAILS_KINDS: readonly string[] = [
    "setNotes",
    "tickItem",
    "addItem",
    "removeItem",
    "moveItem",
    "addLink",
    "removeLink",
] satisfies DetailsKind[];

function isOfDetails(kind: EditChoice["kind"]): kind is DetailsKind {
    return DETAILS_KINDS.includes(kind);
}

function detailsBodyOf(kind: DetailsKind, value: number, store: Store): unknown {
    switch (kind) {
        case "setNotes":
            return { description: `notitie ${store.newMark("o")}` };
        case "tickItem":
            return lineOf({ isChecked: value % 2 === 0 });
        case "addItem":
            return { checklist: { [store.newMark("j")]: { ...LINE, title: "Regel uit Teams" } } };
        case "removeItem":
            return { checklist: { two: null } };
        case "moveItem":
            return { checklist: { two: { ...LINE, orderHint: " !" } } };
        case "addLink":
            return { references: { [keyFromLink(linkOf(value))]: { ...LINK, alias: "uit Teams" } } };
        case "removeLink":
            return { references: { [keyFromLink(linkOf(value))]: null } };
    }
}

const LINE = { "@odata.type": "#microsoft.graph.plannerChecklistItem" };
const LINK = { "@odata.type": "#microsoft.graph.plannerExternalReference" };

function bodyOf(kind: Exclude<EditChoice["kind"], DetailsKind>, value: number, words: Words): unknown {
    switch (kind) {
        case "setStart": {
            const start = startOf(value);
            return { startDateTime: start && dueInstant({ date: start, time: null }) };
        }
        case "setLabel":
            return { appliedCategories: { [labelOf(value)]: value % 4 < 2 } };
        case "setProgress":
            return { percentComplete: PERCENT[progressOf(value)] };
        case "rename":
            return { title: words.newTitle };
        case "setDue":
            return { dueDateTime: dueInstant(dueOf(value)) };
        case "setPriority":
            return { priority: PRIORITY_NUMBER[priorityOf(value)] };
        case "move":
            return { bucketId: bucketOf(value, words.buckets) };
        case "assign":
            return { assignments: assignmentsOf([assigneeOf(value)]) };
        case "unassign":
            return { assignments: { [assigneeOf(value)]: null } };
    }
}

function lineOf(what: { readonly title?: string; readonly isChecked?: boolean }): unknown {
    return { checklist: { one: { ...LINE, ...what } } };
}
