import type { BenchStore } from "../support/BenchStore";

interface Changed {
    readonly id: string;
    readonly "@odata.etag": string;
}

/** Colleagues who change some tasks of the plan again and again, all of them in turn. */
export class TeamAtWork {
    readonly #store: BenchStore;
    readonly #perRound: number;
    readonly #etags: Map<string, string>;
    #round = 0;

    private constructor(store: BenchStore, perRound: number, etags: Map<string, string>) {
        this.#store = store;
        this.#perRound = perRound;
        this.#etags = etags;
    }

    static async at(store: BenchStore, perRound: number): Promise<TeamAtWork> {
        const tasks = await store.teams.list<Changed>(`/planner/plans/${store.link.planId}/tasks`);
        return new TeamAtWork(store, perRound, new Map(tasks.map((task) => [task.id, task["@odata.etag"]])));
    }

    /** Renames the next tasks. Titles stay as long as they are, so that a heap is not measured by them. */
    async changeSome(): Promise<void> {
        const ids = [...this.#etags.keys()];
        const first = this.#round * this.#perRound;
        this.#round += 1;
        const title = `Renamed in round ${String(this.#round).padStart(5, "0")}`;
        const due = Array.from({ length: this.#perRound }, (_, index) => ids[(first + index) % ids.length] ?? "");
        const changed = await this.#store.teams.askAll<Changed>(
            due.map((id) => ({
                method: "PATCH",
                path: `/planner/tasks/${id}`,
                headers: { "If-Match": this.#etags.get(id) ?? "", Prefer: "return=representation" },
                body: { title },
            })),
        );
        for (const task of changed) this.#etags.set(task.id, task["@odata.etag"]);
    }
}
