import ko from "knockout";
import { compareDue, type Bucket, type BucketId, type Progress, type TaskId, type TaskView } from "../DataService/api";
import type { LivePlan } from "./LivePlan";
import { progressText } from "./taskText";

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
    open(taskId: TaskId): void;
    closeDetails(): void;
}

/** The tab Task lists: the store's lists, and in the pane the tasks of the chosen one. */
export class BucketListViewModel {
    readonly rows: ko.PureComputed<readonly BucketRow[]>;
    readonly openId: ko.Observable<BucketId | null> = ko.observable<BucketId | null>(null);
    readonly openName: ko.PureComputed<string>;
    /** Which of the chosen list's tasks the pane shows. */
    readonly pane: ko.Observable<"active" | "completed"> = ko.observable<"active" | "completed">("active");
    readonly paneTasks: ko.PureComputed<readonly BucketTask[]>;
    readonly #plan: LivePlan;
    readonly #host: BucketHost;

    constructor(plan: LivePlan, host: BucketHost) {
        this.#plan = plan;
        this.#host = host;
        this.rows = ko.pureComputed(() => this.#rows());
        this.openName = ko.pureComputed(() => this.rows().find((row) => row.id === this.openId())?.name ?? "");
        this.paneTasks = ko.pureComputed(() => this.#paneTasks());
    }

    readonly showActive = (): void => void this.pane("active");
    readonly showCompleted = (): void => void this.pane("completed");
    readonly close = (): void => void this.openId(null);

    #rows(): readonly BucketRow[] {
        this.#plan.minute();
        const { plan, tasks } = this.#plan.view();
        return [...plan.buckets]
            .sort((left, right) => (left.orderHint < right.orderHint ? -1 : 1))
            .map((bucket) => {
                const inBucket = tasks.filter((task) => task.bucketId === bucket.id);
                return this.#row(bucket, inBucket);
            });
    }

    #row(bucket: Bucket, tasks: readonly TaskView[]): BucketRow {
        const active = tasks.filter((task) => task.progress !== "completed");
        const dates = active.flatMap((task) => task.due?.date ?? []).sort();
        const target = dates.at(-1);
        return {
            id: bucket.id,
            name: bucket.name,
            activeCount: active.length,
            totalCount: tasks.length,
            targetText: target === undefined ? "" : this.#plan.time.dayText(target),
            statusText: tasks.length === 0 ? "" : progressText(this.#plan.texts, progressOfAll(tasks)),
            isOpen: ko.pureComputed(() => this.openId() === bucket.id),
            open: () => {
                this.#host.closeDetails();
                this.pane("active");
                this.openId(bucket.id);
            },
        };
    }

    #paneTasks(): readonly BucketTask[] {
        this.#plan.minute();
        const { time } = this.#plan;
        const wantsDone = this.pane() === "completed";
        return this.#plan
            .view()
            .tasks.filter((task) => task.bucketId === this.openId() && (task.progress === "completed") === wantsDone)
            .sort((left, right) => compareDue(left.due, right.due))
            .map((task) => ({
                title: task.title,
                dueText: task.due === null ? "" : time.dueText(task.due),
                isOverdue: !wantsDone && time.groupOf(task.due) === "overdue",
                open: () => this.#host.open(task.id),
            }));
    }
}

function progressOfAll(tasks: readonly TaskView[]): Progress {
    if (tasks.every((task) => task.progress === "completed")) return "completed";
    return tasks.every((task) => task.progress === "notStarted") ? "notStarted" : "inProgress";
}
