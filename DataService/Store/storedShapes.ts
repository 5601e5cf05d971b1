import {
    array,
    boolean,
    custom,
    exactOptional,
    finite,
    is,
    literal,
    nullable,
    number,
    object,
    picklist,
    pipe,
    safeInteger,
    string,
    variant,
} from "valibot";
import type { GenericSchema } from "valibot";
import type { Due } from "../Model/Due";
import type { Problem, SignInReason } from "../Model/Problem";
import type { Task, TaskDetails } from "../Model/Task";
import type { TaskEdit } from "../Model/TaskEdit";
import type { StoredAlias, StoredDetails, StoredEdit, StoredPlan } from "../Sync/ports/Database";
import { isDayOrNull, isDue, isInstant, isKnownTask, isTask, PRIORITY, PROGRESS } from "./isStoredTask";
import type { TableName } from "./schema";

/*
 * What the register takes back from its disk: strict where code would throw or go wrong, no stricter, since an edit that
 * does not fit is not sent. A new kind of edit needs a line here; the spec has an example of each kind and will not
 * compile without the new one.
 */

const text = string();
const texts = array(text);
const textOrNull = nullable(text);
const amount = pipe(number(), finite());
const instant = custom<number>(isInstant);
const instantOrNull = nullable(instant);
const due = custom<Due | null>(isDue);
const progress = picklist(PROGRESS);
const priority = picklist(PRIORITY);
const taskId = text;

const item = object({ id: text, title: text, checked: boolean(), orderHint: text });
const link = object({ url: text, alias: text });
const details: GenericSchema<TaskDetails> = object({ notes: text, checklist: array(item), links: array(link) });

const edit: GenericSchema<TaskEdit> = variant("kind", [
    object({
        kind: literal("create"),
        taskId,
        draft: object({ title: text, bucketId: textOrNull, due, assignees: texts, priority, notes: text }),
    }),
    object({ kind: literal("setProgress"), taskId, progress }),
    object({ kind: literal("rename"), taskId, title: text }),
    object({ kind: literal("setDue"), taskId, due }),
    object({ kind: literal("setPriority"), taskId, priority }),
    object({ kind: literal("move"), taskId, bucketId: textOrNull }),
    object({ kind: picklist(["assign", "unassign"]), taskId, userIds: texts }),
    object({ kind: literal("setNotes"), taskId, notes: text }),
    object({ kind: literal("setStart"), taskId, start: custom<string | null>(isDayOrNull) }),
    object({ kind: literal("setLabel"), taskId, label: text, isOn: boolean() }),
    object({ kind: literal("tickItem"), taskId, itemId: text, checked: boolean() }),
    object({ kind: literal("addItem"), taskId, item }),
    object({ kind: literal("removeItem"), taskId, itemId: text }),
    object({ kind: literal("moveItem"), taskId, itemId: text, orderHint: text }),
    object({ kind: literal("addLink"), taskId, link }),
    object({ kind: literal("removeLink"), taskId, url: text }),
]);

const problem: GenericSchema<Problem> = variant("kind", [
    object({ kind: picklist(["offline", "conflict"]) }),
    object({ kind: literal("throttled"), retryAfterMs: amount }),
    object({ kind: literal("signInNeeded"), why: custom<SignInReason>((why) => typeof why === "string") }),
    object({
        kind: literal("refused"),
        reason: picklist(["notMember", "forbidden", "gone", "limit", "invalid"]),
        code: text,
    }),
    object({ kind: literal("unavailable"), status: amount }),
]);

const storedEdit: GenericSchema<StoredEdit> = object({
    id: text,
    sequence: pipe(number(), safeInteger()),
    edit,
    madeAt: instant,
    madeBy: text,
    seen: nullable(object({ task: custom<Task>(isTask), details: nullable(details), etag: textOrNull })),
    state: variant("kind", [
        object({ kind: picklist(["waiting", "conflict"]) }),
        object({ kind: literal("refused"), problem }),
    ]),
    firstSentAt: instantOrNull,
    lastSentAt: instantOrNull,
    latestMadeAt: exactOptional(instant),
    alreadyThere: texts,
});

const storedPlan: GenericSchema<StoredPlan> = object({
    plan: object({
        id: text,
        buckets: array(object({ id: text, name: text, orderHint: text })),
        members: array(object({ id: text, name: text, userPrincipalName: text })),
        labels: array(object({ key: text, name: text })),
        me: exactOptional(text),
    }),
    readAt: instant,
});

const storedDetails: GenericSchema<StoredDetails> = object({ id: text, taskEtag: text, etag: text, details });
const storedAlias: GenericSchema<StoredAlias> = object({
    screenId: text,
    plannerId: text,
    madeAt: exactOptional(instant),
});

/** Whether a record may be used, and the id it must lie under: one that lies elsewhere could never be removed again. */
const FITS: Readonly<Record<TableName, (value: unknown) => string | null>> = {
    plans: (value) => (is(storedPlan, value) ? "plan" : null),
    tasks: (value) => (isKnownTask(value) ? value.task.id : null),
    details: (value) => (is(storedDetails, value) ? value.id : null),
    edits: (value) => (is(storedEdit, value) ? value.id : null),
    aliases: (value) => (is(storedAlias, value) ? value.screenId : null),
};

/** True when a record of a table can be used as it is. */
export function fits(table: TableName, record: { readonly id: unknown; readonly value: unknown }): boolean {
    return typeof record.id === "string" && FITS[table](record.value) === record.id;
}
