import ko from "knockout";
import type { TaskId } from "../DataService/api";
import { Belongings } from "./Belongings";
import type { LivePlan } from "./LivePlan";
import { isNewOfHeadOffice } from "./origin";
import type { Texts } from "./text";

/**
 * Tells once of tasks that head office sends while a worker is signed on: never during a sale, and not of those that were
 * there before, which the count in the header has anyway.
 */
export class HeadOfficeNews {
    /** `3 new tasks from head office`; empty when there is nothing to tell now. */
    readonly text: ko.PureComputed<string>;
    /** Whether a sale is open. The news waits until it is not. */
    readonly isSaleOpen: ko.Observable<boolean> = ko.observable(false);
    readonly #plan: ko.Observable<LivePlan | null>;
    readonly #untold = ko.observable<readonly TaskId[]>([]);
    readonly #belongings = new Belongings();
    #seen: { readonly of: LivePlan; readonly ids: Set<TaskId> } | null = null;

    constructor(plan: ko.Observable<LivePlan | null>, texts: Texts) {
        this.#plan = plan;
        this.text = ko.pureComputed(() => {
            const count = this.#untold().length;
            return count === 0 || this.isSaleOpen() ? "" : texts.count("storeTasks_news_", count);
        });
        this.#belongings.add(ko.computed(() => this.#look()));
    }

    /** The worker has seen it. */
    readonly close = (): void => void this.#untold([]);

    dispose(): void {
        this.#belongings.dispose();
    }

    #look(): void {
        const plan = this.#plan();
        if (!plan) {
            this.#seen = null;
            this.close();
            return;
        }
        const { tasks, readAt } = plan.view();
        if (readAt === null || !plan.session.settings.attention.banner) return;
        const news = tasks.filter((task) => isNewOfHeadOffice(task, plan)).map(({ id }) => id);
        const before = this.#seen?.of === plan ? this.#seen.ids : null;
        this.#seen = { of: plan, ids: new Set([...(before ?? []), ...news]) };
        if (!before) return;
        const untold = [...this.#untold.peek(), ...news.filter((id) => !before.has(id))];
        // What was begun or finished meanwhile, here or by a colleague, is no news any more.
        const stillNew = untold.filter((id) => news.includes(id));
        if (stillNew.length !== this.#untold.peek().length) this.#untold(stillNew);
    }
}
