import type { TaskEdit } from "../../../DataService/api";
import { fieldsOfEdit, fieldsOfWire } from "./fields";
import type { Field, WireFields } from "./fields";
import { isAcceptedWrite, taskOf } from "./writes";
import type { Call } from "./writes";

/** What can go wrong on the way, counted. All of it must be nothing. */
export interface DeliveryFaults {
    /** Fields that Planner does not hold as the last edit of them says. */
    readonly lost: number;
    /** Accepted values that no edit asked for at that point: sent twice, or out of order. */
    readonly doubledOrOutOfOrder: number;
    /** Tasks made more or less than once. */
    readonly notMadeOnce: number;
}

/** What a delivery is checked against. */
export interface Delivery {
    readonly edits: readonly TaskEdit[];
    /** What Planner was asked, in order. */
    readonly calls: readonly Call[];
    /** What Planner holds at the end: a task and its details, by Planner's id. */
    readonly held: ReadonlyMap<string, WireFields>;
    /** Planner's id of the planted task of that name. */
    readonly plantedIds: ReadonlyMap<string, string>;
}

/**
 * Checks that each edit's value was applied, or was superseded by a later edit of the same field; that the values of a field
 * were accepted in the order in which the person asked for them, each once; and that each new task was made once.
 */
export function checkDelivery(delivery: Delivery): DeliveryFaults {
    const { edits, calls, held, plantedIds } = delivery;
    const writes = calls.filter(isAcceptedWrite);
    const ids = new Map([...plantedIds, ...madeIds(edits, writes)]);
    const asked = byField(edits.map((edit) => [ids.get(edit.taskId) ?? edit.taskId, fieldsOfEdit(edit)]));
    const accepted = byField(writes.map((write) => [taskOf(write), namedIn(write)]));
    let lost = 0;
    let doubledOrOutOfOrder = 0;
    for (const [key, values] of asked) {
        if (heldValue(key, held) !== values.at(-1)) lost += 1;
        doubledOrOutOfOrder += notInOrder(accepted.get(key) ?? [], values);
    }
    for (const [key, values] of accepted) if (!asked.has(key)) doubledOrOutOfOrder += values.length;
    return { lost, doubledOrOutOfOrder, notMadeOnce: countNotMadeOnce(delivery, writes) };
}

/** The title under which a task is made is found again in the first request that names it. */
function madeIds(edits: readonly TaskEdit[], writes: readonly Call[]): [string, string][] {
    const made = new Map(
        writes.filter(({ method }) => method === "POST").map((call) => [call.body?.title, taskOf(call)]),
    );
    return edits.flatMap((edit) => {
        const id = edit.kind === "create" ? made.get(edit.draft.title) : undefined;
        return id === undefined ? [] : [[edit.taskId, id]];
    });
}

/** Of a new task, the request names defaults, too; only the title is what an edit asked for. */
function namedIn({ method, body }: Call): Field[] {
    const fields = fieldsOfWire(body ?? {});
    return method === "POST" ? fields.filter(([name]) => name === "title") : fields;
}

function byField(changes: readonly (readonly [string, readonly Field[]])[]): Map<string, string[]> {
    const values = new Map<string, string[]>();
    for (const [task, fields] of changes) {
        for (const [name, value] of fields) {
            const key = `${task} ${name}`;
            const before = values.get(key);
            if (before) before.push(value);
            else values.set(key, [value]);
        }
    }
    return values;
}

function heldValue(key: string, held: ReadonlyMap<string, WireFields>): string | undefined {
    const [task = "", ...name] = key.split(" ");
    const field = name.join(" ");
    const value = fieldsOfWire(held.get(task) ?? {}).find(([one]) => one === field)?.[1];
    return value ?? (field.startsWith("assignee ") ? "no" : undefined);
}

/** How many of the accepted values do not come next among those asked for; some of these may have been left out. */
function notInOrder(accepted: readonly string[], asked: readonly string[]): number {
    let from = 0;
    let wrong = 0;
    for (const value of accepted) {
        const at = asked.indexOf(value, from);
        if (at < 0) wrong += 1;
        else from = at + 1;
    }
    return wrong;
}

/** Requests that made a task beyond one for each, and tasks that are there too many or too few. */
function countNotMadeOnce({ edits, held, plantedIds }: Delivery, writes: readonly Call[]): number {
    const creates = edits.filter(({ kind }) => kind === "create").length;
    const posts = writes.filter(({ method }) => method === "POST").length;
    return Math.abs(posts - creates) + Math.abs(held.size - plantedIds.size - creates);
}
