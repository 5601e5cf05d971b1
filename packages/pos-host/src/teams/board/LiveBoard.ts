import { GraphRefusal } from "../graph/GraphConnection";
import type { Change, PlannerPlan } from "../graph/PlannerPlan";
import type { WireDetails, WireMember, WireTask } from "../graph/wire";
import { BoardView } from "../view/BoardView";
import { openCard } from "../view/CardDetail";
import { onTop, type BoardActions } from "./BoardActions";
import type { BoardState } from "./BoardState";
import { move, rename, setDone } from "./edits";
import { groupBoard, neighbours } from "./groupBoard";

/** Board of one plan, kept up to date: `refresh` reads, every action changes the plan and reads again. */
export class LiveBoard {
    readonly view: BoardView;
    readonly #plan: PlannerPlan;
    readonly #showProblem: (text: string) => void;
    readonly #members: readonly WireMember[];
    #state: BoardState = { columns: [], labels: {}, members: [] };
    #readProblem = "";
    /** Why the last change was not made; stays until a change succeeds. */
    #editProblem = "";
    /** Counts changes, so that an answer that was under way when one was made is not shown. */
    #changes = 0;

    constructor(
        plan: PlannerPlan,
        members: readonly WireMember[],
        parts: { now(): number; showProblem(text: string): void },
    ) {
        this.#plan = plan;
        this.#members = members;
        this.#showProblem = (text) => parts.showProblem(text);
        this.view = new BoardView({ actions: this.#actions(), now: () => parts.now() });
    }

    /** Reads the plan and shows it. A failure is shown as a message; the next refresh tries again. */
    async refresh(): Promise<void> {
        const changes = this.#changes;
        try {
            const { buckets, tasks, labels } = await this.#plan.read();
            if (changes !== this.#changes) return;
            this.#state = { columns: groupBoard(buckets, tasks), labels, members: this.#members };
            this.view.show(this.#state);
            this.#readProblem = "";
        } catch (error) {
            this.#readProblem = messageOf(error);
        }
        this.#tell();
    }

    #tell(): void {
        this.#showProblem(this.#editProblem === "" ? this.#readProblem : this.#editProblem);
    }

    #actions(): BoardActions {
        return {
            add: (bucketId, title) => this.#do("add the task", () => this.#plan.addTask(bucketId, title)),
            setDone: (task, done) => this.#changeTask(task, setDone(done)),
            rename: (task, title) => this.#changeTask(task, rename(title)),
            move: (taskId, bucketId, beforeId) => this.#move(taskId, bucketId, beforeId),
            remove: (task) => this.#do("delete the task", () => this.#plan.deleteTask(task)),
            open: (task) => this.#do("open the task", () => this.#open(task)),
        };
    }

    #changeTask(task: WireTask, change: Change<WireTask>): void {
        this.#do("change the task", () => this.#plan.changeTask(this.#latest(task), change));
    }

    #changeDetails(task: WireTask, change: Change<WireDetails>): void {
        this.#do("change the task", () => this.#plan.changeDetails(task.id, change));
    }

    async #open(task: WireTask): Promise<void> {
        const details = await this.#plan.details(task.id);
        openCard(this.#latest(task), details, this.#state, {
            changeTask: (changed, change) => this.#changeTask(changed, change),
            changeDetails: (changed, change) => this.#changeDetails(changed, change),
        });
    }

    #move(taskId: string, bucketId: string, beforeId: string | undefined): void {
        const task = this.#tasks().find(({ id }) => id === taskId);
        const column = this.#state.columns.find(({ id }) => id === bucketId);
        if (!task || !column || bucketId === "") return;
        const before = beforeId === onTop ? column.open[0]?.id : beforeId;
        const { previous, next } = neighbours(column.open, taskId, before);
        this.#changeTask(task, move(bucketId, previous, next));
    }

    /** The task with the newest etag that the board knows. */
    #latest(task: WireTask): WireTask {
        return this.#tasks().find(({ id }) => id === task.id) ?? task;
    }

    #tasks(): WireTask[] {
        return this.#state.columns.flatMap(({ open, completed }) => [...open, ...completed]);
    }

    #do(what: string, work: () => Promise<void>): void {
        this.#changes += 1;
        void this.#run(what, work);
    }

    async #run(what: string, work: () => Promise<void>): Promise<void> {
        try {
            await work();
            this.#editProblem = "";
        } catch (error) {
            this.#editProblem = `Could not ${what}. ${messageOf(error)}`;
        }
        this.#changes += 1;
        await this.refresh();
    }
}

function messageOf(error: unknown): string {
    if (error instanceof GraphRefusal) return error.message;
    return error instanceof Error ? error.message : String(error);
}
