import {
    assigneeOf,
    bucketOf,
    draftOf,
    dueInstant,
    dueOf,
    markOf,
    PERCENT,
    PRIORITY_NUMBER,
    priorityOf,
    progressOf,
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
    if (kind === "setNotes" || kind === "tickItem") {
        const body =
            kind === "setNotes"
                ? { description: `notitie ${store.newMark("o")}` }
                : lineOf({ isChecked: value % 2 === 0 });
        await store.inTeams(name, "PATCH", `${path}/details`, body);
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

function bodyOf(kind: Exclude<EditChoice["kind"], "setNotes" | "tickItem">, value: number, words: Words): unknown {
    switch (kind) {
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
    return { checklist: { one: { "@odata.type": "#microsoft.graph.plannerChecklistItem", ...what } } };
}
