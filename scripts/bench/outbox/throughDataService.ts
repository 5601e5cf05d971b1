import type { DataService, TaskEdit } from "../../../DataService/api";
import type { Database, StoredChange } from "../../../DataService/Sync/ports/Database";
import { Line } from "../support/Line";
import type { Exchange } from "../support/Line";
import { openRegister } from "../support/openRegister";
import { WatchedDatabase } from "../support/WatchedDatabase";
import type { Delivered } from "./Delivered";
import { watchDelivery } from "./Delivered";
import { LATENCY_MS, offlineAfternoon, plantedIds, WORKER } from "./OfflineAfternoon";
import type { OfflineAfternoon } from "./OfflineAfternoon";

/** How the data service did. */
export interface OutboxRun {
    /** Real time to write each edit down, in milliseconds, in order. */
    readonly writtenMs: readonly number[];
    /** Groups of edits that were sent together and crossed out together. */
    readonly waves: number;
    /** Edits that are still in the outbox at the end. */
    readonly left: number;
    readonly delivered: Delivered;
}

/** Makes the edits of the afternoon offline, lets the line come back, and watches the delivery. */
export async function throughDataService(turn: () => Promise<void>, disk: Database): Promise<OutboxRun> {
    const world = await offlineAfternoon(turn);
    const { store } = world;
    const exchanges: Exchange[] = [];
    const line = new Line({ ...store, latencyMs: LATENCY_MS, note: (exchange) => exchanges.push(exchange) });
    let waves = 0;
    const storage = new WatchedDatabase(disk, store.time, (change) => (waves += crossesOut(change) ? 1 : 0));
    const service = await openRegister(store, { line, worker: WORKER, storage });
    await store.time.until(service.refresh());
    await openChecklists(service, world);
    line.isOpen = false;
    await store.time.until(service.refresh());
    const writtenMs = await writeDown(service, world);
    line.isOpen = true;
    waves = 0;
    const delivered = await watchDelivery(world, exchanges, () => store.time.until(service.refresh()));
    const left = service.plan.value.outbox.length;
    await service.close();
    return { writtenMs, waves, left, delivered };
}

/** What became of a wave is written down at once: edits that left, and the ids of tasks that were made. */
function crossesOut({ removedEdits = [], aliases = [] }: StoredChange): boolean {
    return removedEdits.length > 0 || aliases.length > 0;
}

async function openChecklists(service: DataService, { store, planted }: OfflineAfternoon): Promise<void> {
    for (const { id, items } of planted) {
        if (items.length > 0) await store.time.until(service.openDetails(id));
    }
}

async function writeDown(service: DataService, world: OfflineAfternoon): Promise<number[]> {
    const ids = plantedIds(world);
    const writtenMs: number[] = [];
    for (const edit of world.edits) {
        const started = performance.now();
        await perform(service, edit, ids);
        writtenMs.push(performance.now() - started);
    }
    return writtenMs;
}

async function perform(service: DataService, edit: TaskEdit, ids: Map<string, string>): Promise<void> {
    if (edit.kind === "create") {
        const made = await service.create(edit.draft);
        if (!made.ok) throw new Error(`Could not write down a task: ${made.problem.kind}.`);
        ids.set(edit.taskId, made.value);
        return;
    }
    const taskId = ids.get(edit.taskId) ?? edit.taskId;
    const kept = await service.perform([{ ...edit, taskId }]);
    if (!kept.ok) throw new Error(`Could not write down an edit: ${kept.problem.kind}.`);
}
