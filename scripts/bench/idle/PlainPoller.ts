import type { BenchStore } from "../support/BenchStore";
import { PlainClient } from "../support/PlainClient";
import type { Line } from "../support/Line";

/**
 * A simple client that looks every so often: tasks, lists, labels and members one by one, and the details of each task that
 * has changed.
 */
export class PlainPoller {
    readonly #client: PlainClient;
    #etags = new Map<string, string>();

    constructor(line: Line, store: BenchStore) {
        this.#client = new PlainClient(line, store, "noor");
    }

    /** One look. The first one takes what is there for known. */
    async look(): Promise<void> {
        const tasks = await this.#client.readPlan();
        const before = this.#etags;
        this.#etags = new Map(tasks.map((task) => [task.id, task["@odata.etag"]]));
        const changed = before.size === 0 ? [] : tasks.filter((task) => before.get(task.id) !== task["@odata.etag"]);
        for (const { id } of changed) await this.#client.get(`/planner/tasks/${id}/details`);
    }
}
