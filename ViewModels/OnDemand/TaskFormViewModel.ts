import ko from "knockout";
import { isDay } from "../../DataService/api";
import type { BucketId, LabelKey, Priority, Progress, StorageProblem, TaskState, UserId } from "../../DataService/api";
import { bucketsInOrder } from "../bucketsInOrder";
import type { LivePlan } from "../LivePlan";
import { isFromHeadOffice } from "../origin";
import { POS_PAGES, type PosPage } from "../posLinks";
import { storageProblemText } from "../problemText";
import type { LinkKind, TaskFormInput } from "../TaskFormInput";
import { PRIORITY_VALUES, PROGRESS_VALUES, priorityText, progressText } from "../taskText";
import { corrected, draftOf, editsBetween, editsOfNew } from "./formEdits";
import { formProblems, notesTooLong, peopleProblem, titleTooLong, type FormProblems } from "./formProblems";
import { fieldsOf, inputOf, lookedAt, type FormField, type FormSubject } from "./formSubject";
import { posPageText } from "./posLinkText";

const HEADINGS = {
    new: "storeTasks_newTask",
    task: "storeTasks_editTask",
    refused: "storeTasks_correctTitle",
} as const;

/** Something in the form that is on or off: a person, a label. */
export interface ToggleChoice<Id> {
    readonly id: Id;
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
    readonly start: ko.Observable<string>;
    readonly assignees: ko.Observable<readonly UserId[]>;
    readonly bucketId: ko.Observable<BucketId>;
    readonly priority: ko.Observable<Priority>;
    readonly progress: ko.Observable<Progress>;
    readonly labels: ko.Observable<readonly LabelKey[]>;
    readonly notes: ko.Observable<string>;
    readonly contact: ko.Observable<string>;
    readonly linkKind: ko.Observable<LinkKind>;
    readonly linkValue: ko.Observable<string>;
    readonly people: readonly ToggleChoice<UserId>[];
    readonly labelChoices: readonly ToggleChoice<LabelKey>[];
    readonly buckets: readonly FieldOption<BucketId>[];
    readonly priorities: readonly FieldOption<Priority>[];
    readonly progresses: readonly FieldOption<Progress>[];
    readonly contacts: readonly FieldOption<string>[];
    readonly linkKinds: readonly FieldOption<LinkKind>[];
    readonly posPages: readonly FieldOption<PosPage>[];
    /** What is wrong with the fields; most of it empty until somebody tried to save. */
    readonly problems: ko.PureComputed<FormProblems>;
    /** The due date in words, because the browser writes it in its own language. Empty without one. */
    readonly dueText: ko.PureComputed<string>;
    /** A due date that has passed is allowed, but said. */
    readonly dueWarning: ko.PureComputed<string>;
    /** Why the last attempt to save failed; empty when none did. */
    readonly saveError: ko.Observable<string> = ko.observable("");
    readonly isChanged: ko.PureComputed<boolean>;
    readonly isNew: boolean;
    /** Name, dates, priority and notes belong to head office, and Teams would refuse to change them. */
    readonly isLocked: ko.Observable<boolean>;
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
        this.isLocked = ko.observable(subject.kind === "task" && isFromHeadOffice(subject.task, plan));
        this.#before = inputOf(subject, plan);
        this.#looked = lookedAt(subject, plan);
        const start = (subject.kind === "new" ? subject.typed : null) ?? this.#before;
        this.title = ko.observable(start.title);
        this.date = ko.observable(start.date);
        this.time = ko.observable(start.time);
        this.start = ko.observable(start.start);
        this.assignees = ko.observable(start.assignees);
        this.bucketId = ko.observable(start.bucketId);
        this.priority = ko.observable<Priority>(start.priority);
        this.progress = ko.observable<Progress>(start.progress);
        this.labels = ko.observable(start.labels);
        this.notes = ko.observable(start.notes);
        this.contact = ko.observable(start.contact);
        this.linkKind = ko.observable<LinkKind>(start.linkKind);
        this.linkValue = ko.observable(start.linkValue);
        const { members, labels } = plan.view.peek().plan;
        this.people = members.map(({ id, name }) => toggleChoice(id, name, this.assignees));
        this.labelChoices = labels
            .filter(({ key }) => key !== plan.cannotDoLabel.peek())
            .map(({ key, name }) => toggleChoice(key, name, this.labels));
        this.buckets = bucketsInOrder(plan).map(({ id, name }) => ({ value: id, label: this.#bucketLabel(id, name) }));
        this.priorities = PRIORITY_VALUES.map((value) => ({ value, label: priorityText(plan.texts, value) }));
        this.progresses = PROGRESS_VALUES.map((value) => ({ value, label: progressText(plan.texts, value) }));
        this.contacts = this.#contacts();
        this.linkKinds = this.#linkKinds();
        this.posPages = POS_PAGES.map((value) => ({ value, label: posPageText(plan.texts, value) }));
        this.problems = ko.pureComputed(() => this.#problems());
        this.dueText = ko.pureComputed(() => this.#dueText());
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
            start: this.start(),
            assignees: this.assignees(),
            bucketId: this.bucketId(),
            priority: this.priority(),
            progress: this.progress(),
            labels: this.labels(),
            notes: this.notes(),
            contact: this.contact(),
            linkKind: this.linkKind(),
            linkValue: this.linkValue(),
        };
    }

    readonly dueToday = (): void => void this.date(this.plan.time.dayFromToday(0));
    readonly dueTomorrow = (): void => void this.date(this.plan.time.dayFromToday(1));
    readonly dueNever = (): void => {
        this.date("");
        this.time("");
    };

    /** Lets head office's fields be changed after all: who made the task may have left the store. */
    readonly unlock = (): void => void this.isLocked(false);

    /** Writes the task down. Returns false, with the reason on the form, when it cannot; what was typed stays. */
    async save(): Promise<boolean> {
        this.#triedToSave(true);
        if (!this.plan.mayManage) {
            this.saveError(this.plan.texts.get("storeTasks_problemNotAllowed"));
            return false;
        }
        if (Object.values(this.problems()).some((problem) => problem !== "")) return false;
        const result = await this.#keep();
        this.plan.storageProblem(result.ok ? null : result.problem);
        this.saveError(result.ok ? "" : storageProblemText(this.plan.texts, result.problem));
        return result.ok;
    }

    #keep(): Promise<{ readonly ok: true } | { readonly ok: false; readonly problem: StorageProblem }> {
        const { texts, session } = this.plan;
        const { service } = session;
        const subject = this.#subject;
        const now = this.input();
        switch (subject.kind) {
            case "new":
                return service.create(draftOf(now, texts), (taskId) => editsOfNew(taskId, now));
            case "task": {
                const change = { before: this.#before, now, notesKnown: this.notesKnown };
                return service.perform(editsBetween(subject.task.id, change, texts), this.#looked);
            }
            case "refused":
                return service.change(subject.entry.id, corrected(subject.entry.edit, now, texts), this.#looked);
        }
    }

    /** Of fields that are not on the form nothing is wrong. */
    #problems(): FormProblems {
        const input = this.input();
        const { texts } = this.plan;
        const all = formProblems(input, this.#linkCount(), texts);
        const isTold = this.#triedToSave();
        const told = (field: FormField, problem: string): string => (isTold && this.has(field) ? problem : "");
        return {
            title: told("title", all.title) || (this.has("title") ? titleTooLong(input, texts) : ""),
            due: told("due", all.due),
            start: told("start", all.start),
            assignees: this.has("assignees") ? peopleProblem(input, texts) : "",
            notes: this.has("notes") ? notesTooLong(input, texts) : "",
            link: told("more", all.link),
        };
    }

    #linkCount(): number {
        return this.#subject.kind === "task" ? this.#subject.task.linkCount : 0;
    }

    /** `Opening (12)`. */
    #bucketLabel(id: BucketId, name: string): string {
        const { tasks } = this.plan.view.peek();
        const count = tasks.filter(({ bucketId, progress }) => bucketId === id && progress !== "completed").length;
        return this.plan.texts.get("storeTasks_listWithCount", name, count);
    }

    #contacts(): readonly FieldOption<string>[] {
        const { texts, view } = this.plan;
        const names = view.peek().plan.members.map(({ name }) => name);
        const known = this.contact.peek() === "" ? names : [...new Set([...names, this.contact.peek()])];
        return [
            { value: "", label: texts.get("storeTasks_noContact") },
            ...known.map((name) => ({ value: name, label: name })),
        ];
    }

    #linkKinds(): readonly FieldOption<LinkKind>[] {
        const { texts } = this.plan;
        return [
            { value: "none", label: texts.get("storeTasks_linkNone") },
            { value: "web", label: texts.get("storeTasks_linkWeb") },
            { value: "page", label: texts.get("storeTasks_linkPage") },
            { value: "customer", label: texts.get("storeTasks_linkCustomer") },
        ];
    }

    #dueText(): string {
        const { due } = draftOf(this.input(), this.plan.texts);
        return due === null || !isDay(due.date) ? "" : this.plan.time.dueText(due);
    }

    #dueWarning(): string {
        const { due } = draftOf(this.input(), this.plan.texts);
        if (due === null || !isDay(due.date)) return "";
        const unchanged = this.date() === this.#before.date && this.time() === this.#before.time && !this.isNew;
        if (unchanged || this.plan.time.groupOf(due) !== "overdue") return "";
        return this.plan.texts.get("storeTasks_duePassed");
    }
}

function toggleChoice<Id>(id: Id, name: string, chosen: ko.Observable<readonly Id[]>): ToggleChoice<Id> {
    return {
        id,
        name,
        chosen: ko.pureComputed(() => chosen().includes(id)),
        toggle: () => {
            const now = chosen.peek();
            chosen(now.includes(id) ? now.filter((other) => other !== id) : [...now, id]);
        },
    };
}
