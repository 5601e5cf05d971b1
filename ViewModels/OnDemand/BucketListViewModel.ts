import ko from "knockout";
import { compareDue, type BucketId, type TaskId, type TaskView } from "../../DataService/api";
import { bucketFacts, type BucketFacts } from "./bucketRows";
import type { ListControls } from "../ListControls";
import type { LivePlan } from "../LivePlan";
import { progressText } from "../taskText";

/** A task in the pane of a task list. */
export interface BucketTask {
    readonly title: string;
    readonly dueText: string;
    readonly isOverdue: boolean;
    readonly open: () => void;
}

/** One task list of the store. */
export interface BucketRow {
    readonly id: BucketId;
    readonly name: string;
    readonly activeCount: number;
    readonly totalCount: number;
    /** The last due date of what is still open; empty without one. */
    readonly targetText: string;
    readonly statusText: string;
    readonly isOpen: ko.PureComputed<boolean>;
    readonly open: () => void;
}

/** What the task lists need from the page. */
export interface BucketHost {
    readonly controls: ListControls;
    open(taskId: TaskId): void;
    closeDetails(): void;
}

/** So many tasks stand in the pane at first, and come with each tap on _Show more_. */
const PANE_STEP = 100;

/** The tab Task lists: the store's lists, and in the pane the tasks of the chosen one. */
export class BucketListViewModel {
    readonly rows: ko.PureComputed<readonly BucketRow[]>;
    readonly openId: ko.Observable<BucketId | null> = ko.observable<BucketId | null>(null);
    readonly openName: ko.PureComputed<string>;
    /** Every task of the open list. */
    readonly openTasks: ko.PureComputed<readonly TaskView[]>;
    /** Which of the chosen list's tasks the pane shows. */
    readonly pane: ko.Observable<"active" | "completed"> = ko.observable<"active" | "completed">("active");
    readonly paneTasks: ko.PureComputed<readonly BucketTask[]>;
    /** How many tasks of the pane are not drawn yet. */
    readonly paneRest: ko.PureComputed<number>;
    readonly #plan: LivePlan;
    readonly #host: BucketHost;
    readonly #paneAll: ko.PureComputed<readonly TaskView[]>;
    readonly #paneLimit = ko.observable(PANE_STEP);

    constructor(plan: LivePlan, host: BucketHost) {
        this.#plan = plan;
        this.#host = host;
        const facts = ko.pureComputed(() => this.#facts());
        this.rows = ko.pureComputed(() => facts().map((one) => this.#row(one)));
        this.openName = ko.pureComputed(() => {
            const { buckets } = plan.view().plan;
            return buckets.find(({ id }) => id === this.openId())?.name ?? "";
        });
        this.openTasks = ko.pureComputed(() => {
            const open = this.openId();
            return open === null ? [] : plan.view().tasks.filter(({ bucketId }) => bucketId === open);
        });
        this.#paneAll = ko.pureComputed(() => this.#tasksOfPane());
        this.paneTasks = ko.pureComputed(() =>
            this.#paneAll()
                .slice(0, this.#paneLimit())
                .map((task) => this.#bucketTask(task)),
        );
        this.paneRest = ko.pureComputed(() => this.#paneAll().length - this.paneTasks().length);
    }

    readonly showActive = (): void => this.#show("active");
    readonly showCompleted = (): void => this.#show("completed");
    readonly showMore = (): void => void this.#paneLimit(this.#paneLimit.peek() + PANE_STEP);
    readonly close = (): void => void this.openId(null);

    #show(pane: "active" | "completed"): void {
        this.pane(pane);
        this.#paneLimit(PANE_STEP);
    }

    #facts(): readonly BucketFacts[] {
        this.#plan.minute();
        const { listFilter, listSorting } = this.#host.controls;
        return bucketFacts(this.#plan, listFilter(), listSorting());
    }

    #row({ bucket, tasks, activeCount, target, progress }: BucketFacts): BucketRow {
        return {
            id: bucket.id,
            name: bucket.name,
            activeCount,
            totalCount: tasks.length,
            targetText: target === null ? "" : this.#plan.time.dayText(target),
            statusText: progress === null ? "" : progressText(this.#plan.texts, progress),
            isOpen: ko.pureComputed(() => this.openId() === bucket.id),
            open: () => {
                this.#host.closeDetails();
                this.#show("active");
                this.openId(bucket.id);
            },
        };
    }

    #tasksOfPane(): readonly TaskView[] {
        const wantsDone = this.pane() === "completed";
        return this.openTasks()
            .filter(({ progress }) => (progress === "completed") === wantsDone)
            .sort((left, right) => compareDue(left.due, right.due));
    }

    #bucketTask(task: TaskView): BucketTask {
        this.#plan.minute();
        const { time } = this.#plan;
        return {
            title: task.title,
            dueText: task.due === null ? "" : time.dueText(task.due),
            isOverdue: task.progress !== "completed" && time.groupOf(task.due) === "overdue",
            open: () => this.#host.open(task.id),
        };
    }
}
