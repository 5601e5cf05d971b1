import ko from "knockout";
import { isDay } from "../DataService/api";
import type {
    BucketId,
    Priority,
    StorageProblem,
    TaskDraft,
    TaskEdit,
    TaskState,
    TaskView,
    UserId,
} from "../DataService/api";
import {
    bucketsInOrder,
    corrected,
    fieldsOf,
    inputOf,
    lookedAt,
    type FormField,
    type FormSubject,
} from "./formSubject";
import type { LivePlan } from "./LivePlan";
import { storageProblemText } from "./problemText";
import type { TaskFormInput } from "./TaskFormInput";
import { PRIORITY_VALUES, priorityText } from "./taskText";

/** Planner takes titles of this many characters (Microsoft Graph, plannerTask). */
export const LONGEST_TITLE = 255;

const HEADINGS = {
    new: "storeTasks_newTask",
    task: "storeTasks_editTask",
    refused: "storeTasks_correctTitle",
} as const;

/** A person in the form, with a tick. */
export interface PersonChoice {
    readonly id: UserId;
    readonly name: string;
    readonly chosen: ko.PureComputed<boolean>;
    readonly toggle: () => void;
}

/** An entry of a drop-down field. */
export interface FieldOption<Value> {
    readonly value: Value;
    readonly label: string;
}

/** The form for a new task, for one that exists, or for a change that Planner refused. */
export class TaskFormViewModel {
    readonly plan: LivePlan;
    readonly title: ko.Observable<string>;
    readonly date: ko.Observable<string>;
    readonly time: ko.Observable<string>;
    readonly assignees: ko.Observable<readonly UserId[]>;
    readonly bucketId: ko.Observable<BucketId>;
    readonly priority: ko.Observable<Priority>;
    readonly notes: ko.Observable<string>;
    readonly people: readonly PersonChoice[];
    readonly buckets: readonly FieldOption<BucketId>[];
    readonly priorities: readonly FieldOption<Priority>[];
    /** What is wrong with the title; empty until somebody tried to save, and when nothing is. */
    readonly titleError: ko.PureComputed<string>;
    /** The due date in words, because the browser writes it in its own language. Empty without one. */
    readonly dueText: ko.PureComputed<string>;
    /** What is wrong with the due date; empty until somebody tried to save, and when nothing is. */
    readonly dueError: ko.PureComputed<string>;
    /** A due date that has passed is allowed, but said. */
    readonly dueWarning: ko.PureComputed<string>;
    /** Why the last attempt to save failed; empty when none did. */
    readonly saveError: ko.Observable<string> = ko.observable("");
    readonly isChanged: ko.PureComputed<boolean>;
    readonly isNew: boolean;
    /** Notes of a task that exists can be changed only once they were read. */
    readonly notesKnown: boolean;
    /** The heading of the dialog. */
    readonly heading: string;
    readonly #subject: FormSubject;
    readonly #fields: readonly FormField[];
    readonly #before: TaskFormInput;
    readonly #looked: TaskState | undefined;
    readonly #triedToSave = ko.observable(false);

    constructor(plan: LivePlan, subject: FormSubject) {
        this.plan = plan;
        this.#subject = subject;
        this.#fields = fieldsOf(subject);
        this.isNew = subject.kind === "new";
        this.heading = plan.texts.get(HEADINGS[subject.kind]);
        this.notesKnown = subject.kind !== "task" || subject.details !== null;
        this.#before = inputOf(subject, plan);
        this.#looked = lookedAt(subject, plan);
        const start = (subject.kind === "new" ? subject.typed : null) ?? this.#before;
        this.title = ko.observable(start.title);
        this.date = ko.observable(start.date);
        this.time = ko.observable(start.time);
        this.assignees = ko.observable(start.assignees);
        this.bucketId = ko.observable(start.bucketId);
        this.priority = ko.observable<Priority>(start.priority);
        this.notes = ko.observable(start.notes);
        this.people = plan.view.peek().plan.members.map((member) => this.#person(member.id, member.name));
        this.buckets = bucketsInOrder(plan).map(({ id, name }) => ({ value: id, label: name }));
        this.priorities = PRIORITY_VALUES.map((value) => ({ value, label: priorityText(plan.texts, value) }));
        this.titleError = ko.pureComputed(() => (this.#triedToSave() ? this.#titleProblem() : this.#tooLong()));
        this.dueText = ko.pureComputed(() => {
            const { due } = this.#draft();
            return due === null || !isDay(due.date) ? "" : plan.time.dueText(due);
        });
        this.dueError = ko.pureComputed(() => (this.#triedToSave() ? this.#dueProblem() : ""));
        this.dueWarning = ko.pureComputed(() => this.#dueWarning());
        this.isChanged = ko.pureComputed(() => JSON.stringify(this.input()) !== JSON.stringify(this.#before));
    }

    /** Whether a field is on the form. */
    readonly has = (field: FormField): boolean => this.#fields.includes(field);

    /** What stands in the fields now. */
    input(): TaskFormInput {
        return {
            title: this.title(),
            date: this.date(),
            time: this.time(),
            assignees: this.assignees(),
            bucketId: this.bucketId(),
            priority: this.priority(),
            notes: this.notes(),
        };
    }

    readonly dueToday = (): void => void this.date(this.plan.time.dayFromToday(0));
    readonly dueTomorrow = (): void => void this.date(this.plan.time.dayFromToday(1));
    readonly dueNever = (): void => {
        this.date("");
        this.time("");
    };

    /** Writes the task down. Returns false, with the reason on the form, when it cannot; what was typed stays. */
    async save(): Promise<boolean> {
        this.#triedToSave(true);
        if (!this.plan.mayManage) {
            this.saveError(this.plan.texts.get("storeTasks_problemNotAllowed"));
            return false;
        }
        if (this.#titleProblem() !== "" || this.#dueProblem() !== "") return false;
        const result = await this.#keep();
        this.plan.storageProblem(result.ok ? null : result.problem);
        this.saveError(result.ok ? "" : storageProblemText(this.plan.texts, result.problem));
        return result.ok;
    }

    #keep(): Promise<{ readonly ok: true } | { readonly ok: false; readonly problem: StorageProblem }> {
        const { service } = this.plan.session;
        const subject = this.#subject;
        switch (subject.kind) {
            case "new":
                return service.create(this.#draft());
            case "task":
                return service.perform(this.#changes(subject.task), this.#looked);
            case "refused":
                return service.change(subject.entry.id, corrected(subject.entry.edit, this.#draft()), this.#looked);
        }
    }

    #person(id: UserId, name: string): PersonChoice {
        return {
            id,
            name,
            chosen: ko.pureComputed(() => this.assignees().includes(id)),
            toggle: () => {
                const now = this.assignees.peek();
                this.assignees(now.includes(id) ? now.filter((other) => other !== id) : [...now, id]);
            },
        };
    }

    #titleProblem(): string {
        if (!this.has("title")) return "";
        if (this.title().trim() === "") return this.plan.texts.get("storeTasks_titleMissing");
        return this.#tooLong();
    }

    #tooLong(): string {
        const { length } = this.title().trim();
        return length > LONGEST_TITLE ? this.plan.texts.get("storeTasks_titleTooLong", LONGEST_TITLE, length) : "";
    }

    #dueProblem(): string {
        const { due } = this.#draft();
        if (!this.has("due") || due === null || isDay(due.date)) return "";
        return this.plan.texts.get("storeTasks_dueInvalid");
    }

    #dueWarning(): string {
        const draft = this.#draft();
        if (draft.due !== null && !isDay(draft.due.date)) return "";
        const unchanged = this.date() === this.#before.date && this.time() === this.#before.time && !this.isNew;
        if (unchanged || draft.due === null || this.plan.time.groupOf(draft.due) !== "overdue") return "";
        return this.plan.texts.get("storeTasks_duePassed");
    }

    #draft(): TaskDraft {
        const input = this.input();
        return {
            title: input.title.trim(),
            bucketId: input.bucketId === "" ? null : input.bucketId,
            due: input.date === "" ? null : { date: input.date, time: input.time === "" ? null : input.time },
            assignees: input.assignees,
            priority: input.priority,
            notes: input.notes,
        };
    }

    /** One edit per field that was really changed, so that a colleague's change to another field stays. */
    #changes(task: TaskView): readonly TaskEdit[] {
        const draft = this.#draft();
        const taskId = task.id;
        const { assignees, bucketId, date, notes, priority, time, title } = this.#before;
        const added = draft.assignees.filter((id) => !assignees.includes(id));
        const removed = assignees.filter((id) => !draft.assignees.includes(id));
        const changes: (TaskEdit | false)[] = [
            draft.title !== title && { kind: "rename", taskId, title: draft.title },
            (this.date() !== date || this.time() !== time) && { kind: "setDue", taskId, due: draft.due },
            draft.priority !== priority && { kind: "setPriority", taskId, priority: draft.priority },
            this.bucketId() !== bucketId && { kind: "move", taskId, bucketId: draft.bucketId },
            added.length > 0 && { kind: "assign", taskId, userIds: added },
            removed.length > 0 && { kind: "unassign", taskId, userIds: removed },
            this.notesKnown && draft.notes !== notes && { kind: "setNotes", taskId, notes: draft.notes },
        ];
        return changes.filter((change) => change !== false);
    }
}
