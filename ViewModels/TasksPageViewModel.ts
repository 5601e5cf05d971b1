import ko from "knockout";
import type { Clock, Watched } from "../DataService/api";
import { Belongings } from "./Belongings";
import { changeAsks, type ChangeAsks } from "./changeAsks";
import type { PosLink } from "./posLinks";
import { sessionProblemText } from "./problemText";
import type { SessionState } from "./SessionState";
import { TaskListViewModel } from "./TaskListViewModel";
import type { Texts } from "./text";

/** The whole page: the list when a worker is at work, else why there is none. */
export class TasksPageViewModel {
    readonly texts: Texts;
    readonly list: ko.PureComputed<TaskListViewModel | null>;
    /** Why there is no list; null while there is one, or while one is being fetched. */
    readonly problem: ko.PureComputed<{ readonly title: string; readonly advice: string } | null>;
    /** Style of the root element: the colours of the register. */
    readonly brand: ko.PureComputed<Readonly<Record<string, string>>>;
    readonly isStarting: ko.PureComputed<boolean>;
    /** Hears what takes a dialog about changes that are not in Teams yet. */
    readonly asks: ChangeAsks = changeAsks();
    /** Hears where in POS somebody wants to go. */
    readonly posLinkAsks: ko.Subscribable<PosLink> = new ko.subscribable<PosLink>();
    readonly #list = ko.observable<TaskListViewModel | null>(null);
    readonly #belongings = new Belongings();

    constructor(session: Watched<SessionState>, texts: Texts, clock: Clock) {
        this.texts = texts;
        const state = this.#belongings.observe(session);
        this.list = ko.pureComputed(() => this.#list());
        this.problem = ko.pureComputed(() => problemOf(state(), texts));
        this.brand = ko.pureComputed(() => this.#list()?.plan.brand ?? {});
        this.isStarting = ko.pureComputed(() => state().kind === "starting");
        const rebuild = (now: SessionState): void => {
            this.#list.peek()?.dispose();
            this.#list(now.kind === "ready" ? new TaskListViewModel(now, texts, clock, this) : null);
        };
        rebuild(state.peek());
        this.#belongings.add(state.subscribe(rebuild));
    }

    /** A text of the page, for markup. */
    readonly t = (id: string): string => this.texts.get(id);

    dispose(): void {
        this.#belongings.dispose();
        this.#list.peek()?.dispose();
        this.#list(null);
    }
}

function problemOf(state: SessionState, texts: Texts): { readonly title: string; readonly advice: string } | null {
    if (state.kind === "problem") return sessionProblemText(texts, state.problem, state.storeNumber);
    if (state.kind !== "signedOff") return null;
    return { title: texts.get("storeTasks_signedOff"), advice: texts.get("storeTasks_signedOffAdvice") };
}
