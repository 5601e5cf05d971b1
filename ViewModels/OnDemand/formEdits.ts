import type { TaskDraft, TaskEdit, TaskId } from "../../DataService/api";
import { POS_PAGES, type PosLink } from "../posLinks";
import type { TaskFormInput } from "../TaskFormInput";
import type { Texts } from "../text";
import { writeNotes } from "./notesLines";
import { notesWords } from "./posLinkText";
import { webAddress } from "./webLink";

/** What the form says of a new task. */
export function draftOf(input: TaskFormInput, texts: Texts): TaskDraft {
    return {
        title: input.title.trim(),
        bucketId: input.bucketId === "" ? null : input.bucketId,
        due: input.date === "" ? null : { date: input.date, time: input.time === "" ? null : input.time },
        assignees: input.assignees,
        priority: input.priority,
        notes: notesOf(input, texts),
    };
}

/** What a new task has beside its draft. */
export function editsOfNew(taskId: TaskId, input: TaskFormInput): readonly TaskEdit[] {
    const { start, progress, labels } = input;
    return [
        ...(start === "" ? [] : [{ kind: "setStart", taskId, start } as const]),
        ...labels.map((label) => ({ kind: "setLabel", taskId, label, isOn: true }) as const),
        ...(progress === "notStarted" ? [] : [{ kind: "setProgress", taskId, progress } as const]),
        ...linkEdits(taskId, input),
    ];
}

/** Two states of the form. */
export interface FormChange {
    readonly before: TaskFormInput;
    readonly now: TaskFormInput;
    /** Notes that nobody could read are left alone. */
    readonly notesKnown: boolean;
}

/** What was changed between two states of the form: one edit per field, so that a colleague's change to another field stays. */
export function editsBetween(taskId: TaskId, change: FormChange, texts: Texts): readonly TaskEdit[] {
    return [...fieldEdits(taskId, change, texts), ...partEdits(taskId, change)];
}

function fieldEdits(taskId: TaskId, { before, now, notesKnown }: FormChange, texts: Texts): readonly TaskEdit[] {
    const draft = draftOf(now, texts);
    const isDueChanged = now.date !== before.date || now.time !== before.time;
    const areNotesChanged = notesKnown && draft.notes !== notesOf(before, texts);
    const changes: (TaskEdit | false)[] = [
        draft.title !== before.title && { kind: "rename", taskId, title: draft.title },
        isDueChanged && { kind: "setDue", taskId, due: draft.due },
        now.start !== before.start && { kind: "setStart", taskId, start: startOf(now) },
        now.priority !== before.priority && { kind: "setPriority", taskId, priority: now.priority },
        now.progress !== before.progress && { kind: "setProgress", taskId, progress: now.progress },
        now.bucketId !== before.bucketId && { kind: "move", taskId, bucketId: draft.bucketId },
        areNotesChanged && { kind: "setNotes", taskId, notes: draft.notes },
    ];
    return changes.filter((change) => change !== false);
}

/** What is added and removed one by one. */
function partEdits(taskId: TaskId, { before, now }: FormChange): readonly TaskEdit[] {
    const assigned = without(now.assignees, before.assignees);
    const unassigned = without(before.assignees, now.assignees);
    const setLabel = (isOn: boolean) => (label: string) => ({ kind: "setLabel", taskId, label, isOn }) as const;
    return [
        ...(assigned.length === 0 ? [] : [{ kind: "assign", taskId, userIds: assigned } as const]),
        ...(unassigned.length === 0 ? [] : [{ kind: "unassign", taskId, userIds: unassigned } as const]),
        ...without(now.labels, before.labels).map(setLabel(true)),
        ...without(before.labels, now.labels).map(setLabel(false)),
        ...linkEdits(taskId, now),
    ];
}

function startOf({ start }: TaskFormInput): string | null {
    return start === "" ? null : start;
}

/** The edit with what stands in the form now in the place of its value. */
export function corrected(edit: TaskEdit, input: TaskFormInput, texts: Texts): TaskEdit {
    const draft = draftOf(input, texts);
    switch (edit.kind) {
        case "create":
            return { ...edit, draft };
        case "rename":
            return { ...edit, title: draft.title };
        case "setDue":
            return { ...edit, due: draft.due };
        case "setStart":
            return { ...edit, start: startOf(input) };
        case "setPriority":
            return { ...edit, priority: draft.priority };
        case "move":
            return { ...edit, bucketId: draft.bucketId };
        case "setNotes":
            return { ...edit, notes: draft.notes };
        default:
            return edit;
    }
}

function notesOf(input: TaskFormInput, texts: Texts): string {
    const link = posLinkOf(input);
    const parts = { text: input.notes, links: link ? [link] : [], contact: input.contact };
    return writeNotes(parts, notesWords(texts));
}

function posLinkOf({ linkKind, linkValue }: TaskFormInput): PosLink | null {
    const account = linkValue.trim();
    if (linkKind === "customer" && account !== "") return { kind: "customer", account };
    const page = POS_PAGES.find((one) => one === linkValue);
    return linkKind === "page" && page ? { kind: "page", page } : null;
}

/** A web address becomes a link in Teams too. */
function linkEdits(taskId: TaskId, { linkKind, linkValue }: TaskFormInput): readonly TaskEdit[] {
    const url = linkKind === "web" ? webAddress(linkValue) : null;
    return url === null ? [] : [{ kind: "addLink", taskId, link: { url, alias: "" } }];
}

function without<Item>(items: readonly Item[], others: readonly Item[]): Item[] {
    return items.filter((item) => !others.includes(item));
}
