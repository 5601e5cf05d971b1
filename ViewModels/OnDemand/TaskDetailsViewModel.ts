import ko from "knockout";
import type { OutboxEntry, Problem, Progress, TaskDetails, TaskEdit, TaskId, TaskView } from "../../DataService/api";
import { Belongings } from "../Belongings";
import type { ChangeAsks } from "../changeAsks";
import { createCommand, type Command } from "../command";
import type { LivePlan } from "../LivePlan";
import { problemText } from "../problemText";
import { PROGRESS_VALUES, progressText } from "../taskText";
import { CannotDoViewModel, type CannotDoHost } from "./CannotDoViewModel";
import { ChangesViewModel } from "./ChangesViewModel";
import { ChecklistViewModel } from "./ChecklistViewModel";
import { LinksViewModel, type LinksHost } from "./LinksViewModel";
import { readNotes } from "./notesLines";
import { PeopleViewModel } from "./PeopleViewModel";
import { NO_FACTS, taskFacts, type TaskFacts } from "./taskFacts";

interface ProgressHost {
    changeProgress(tasks: readonly TaskView[], progress: Progress): Promise<void>;
}

/** What the detail pane needs from the page. */
export interface DetailsHost {
    readonly plan: LivePlan;
    readonly asks: ChangeAsks;
    readonly deeds: LinksHost & CannotDoHost & ProgressHost;
    closeDetails(): void;
}

/** One of the three statuses, as a button. */
export interface ProgressChoice {
    readonly label: string;
    readonly isOn: ko.PureComputed<boolean>;
    readonly choose: () => void;
}

/** v1.0 of Graph does not tell that a task needs a form, an approval or its whole checklist; it refuses Done. */
function isDoneForbidden(edit: TaskEdit, state: OutboxEntry["state"]): boolean {
    if (edit.kind !== "setProgress" || edit.progress !== "completed" || state.kind !== "refused") return false;
    return state.problem.kind === "refused" && state.problem.reason === "forbidden";
}

/** The detail pane of one task. */
export class TaskDetailsViewModel {
    readonly taskId: TaskId;
    /** The task as it is now; the last known state when it has left the plan meanwhile. */
    readonly task: ko.PureComputed<TaskView | null>;
    readonly title: ko.PureComputed<string>;
    readonly isGone: ko.PureComputed<boolean>;
    readonly isDone: ko.PureComputed<boolean>;
    /** The task in words; nothing to read once it has left the plan. */
    readonly facts: ko.PureComputed<TaskFacts>;
    readonly details: ko.PureComputed<TaskDetails | null>;
    /** What people wrote, without the lines that are shown as links and contact. */
    readonly notes: ko.PureComputed<string>;
    /** Whom to ask; empty without one. */
    readonly contact: ko.PureComputed<string>;
    /** Why notes and checklist are not there; empty when they are, or are on their way. */
    readonly detailsProblem: ko.PureComputed<string>;
    /** Teams has refused Done: the task needs something first that only Teams has. */
    readonly needsTeams: ko.PureComputed<boolean>;
    readonly progressChoices: readonly ProgressChoice[];
    readonly people: PeopleViewModel;
    readonly checklist: ChecklistViewModel;
    readonly links: LinksViewModel;
    readonly cannotDo: CannotDoViewModel;
    /** What was done to this task here and has not reached Planner. */
    readonly changes: ChangesViewModel;
    readonly finish: Command;
    readonly reload: Command;
    readonly #host: DetailsHost;
    readonly #problem = ko.observable<Problem | null>(null);
    readonly #belongings = new Belongings();
    #isDisposed = false;

    constructor(taskId: TaskId, host: DetailsHost) {
        const { plan } = host;
        this.taskId = taskId;
        this.#host = host;
        this.task = ko.pureComputed(() => plan.view().tasks.find((task) => task.id === taskId) ?? null);
        this.isGone = ko.pureComputed(() => this.task() === null);
        this.isDone = ko.pureComputed(() => this.task()?.progress === "completed");
        this.title = ko.pureComputed(() => this.task()?.title ?? this.#lastTitle());
        this.facts = ko.pureComputed(() => {
            const task = this.task();
            return task ? taskFacts(task, plan) : NO_FACTS;
        });
        this.details = ko.pureComputed(() => plan.view().details.get(taskId) ?? null);
        // Each reading makes a new view, mostly of the same tasks. Drawing those anew would take the focus away.
        this.task.equalityComparer = Object.is;
        this.details.equalityComparer = Object.is;
        const notes = ko.pureComputed(() => readNotes(this.details()?.notes ?? ""));
        this.notes = ko.pureComputed(() => notes().text.trim());
        this.contact = ko.pureComputed(() => notes().contact);
        this.detailsProblem = ko.pureComputed(() => this.#detailsProblem());
        this.needsTeams = ko.pureComputed(() =>
            plan.view().outbox.some(({ edit, state }) => edit.taskId === taskId && isDoneForbidden(edit, state)),
        );
        this.progressChoices = PROGRESS_VALUES.map((progress) => this.#progressChoice(progress));
        this.people = new PeopleViewModel(this.task, host.deeds);
        this.checklist = new ChecklistViewModel(taskId, this.details, host.deeds);
        this.links = new LinksViewModel(taskId, this.details, host.deeds);
        this.cannotDo = new CannotDoViewModel(this.task, host.deeds);
        this.changes = new ChangesViewModel(plan, host.asks, taskId);
        this.finish = createCommand(() => this.#setProgress(this.isDone.peek() ? "notStarted" : "completed"));
        this.reload = createCommand(() => this.#read());
        // What could not be read is read again as soon as Planner is in reach.
        this.#belongings.add(
            plan.sync.subscribe(({ busy, problem }) => {
                if (!busy && problem === null && this.#problem.peek() !== null) void this.reload.execute();
            }),
        );
        void this.reload.execute();
    }

    /** A text about one line of the pane, for screen readers: `Remove: Foto sturen`. */
    readonly lineLabel = (textId: string, line: string): string => this.#host.plan.texts.get(textId, line);

    readonly close = (): void => this.#host.closeDetails();

    dispose(): void {
        this.#isDisposed = true;
        this.#belongings.dispose();
    }

    /** What waits here still knows the name of a task that has left the plan. */
    #lastTitle(): string {
        const { texts, view } = this.#host.plan;
        const entry = view().outbox.find(({ edit }) => edit.taskId === this.taskId);
        return entry && entry.title !== "" ? entry.title : texts.get("storeTasks_details");
    }

    async #read(): Promise<void> {
        const result = await this.#host.plan.session.service.openDetails(this.taskId);
        if (!this.#isDisposed) this.#problem(result.ok ? null : result.problem);
    }

    async #setProgress(progress: Progress): Promise<void> {
        const task = this.task.peek();
        if (task) await this.#host.deeds.changeProgress([task], progress);
    }

    #progressChoice(progress: Progress): ProgressChoice {
        return {
            label: progressText(this.#host.plan.texts, progress),
            isOn: ko.pureComputed(() => this.task()?.progress === progress),
            choose: () => void this.#setProgress(progress),
        };
    }

    #detailsProblem(): string {
        const problem = this.#problem();
        if (problem === null || this.details() !== null) return "";
        const { texts, session } = this.#host.plan;
        return texts.get("storeTasks_detailsNotRead", problemText(texts, problem, session));
    }
}
