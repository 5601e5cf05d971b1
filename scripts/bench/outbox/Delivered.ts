import type { TaskEdit } from "../../../DataService/api";
import type { Exchange } from "../support/Line";
import { checkDelivery } from "./checkDelivery";
import type { DeliveryFaults } from "./checkDelivery";
import { heldByPlanner, plantedIds } from "./OfflineAfternoon";
import type { OfflineAfternoon } from "./OfflineAfternoon";
import { callsOf, isAcceptedWrite } from "./writes";
import type { Call } from "./writes";

/** How an afternoon was delivered. */
export interface Delivered {
    /** HTTP requests, all of them. */
    readonly requests: number;
    /** Of these, the ones that changed a task or read one to be able to. */
    readonly carrying: number;
    /** Changes asked of Planner; those in a batch count one by one. */
    readonly writes: number;
    readonly refused: number;
    /** Reads of single tasks or details: for an etag that was not known. */
    readonly etagReads: number;
    readonly virtualMs: number;
    readonly realMs: number;
    /** Of the real time, the emulator's. */
    readonly graphMs: number;
    readonly faults: DeliveryFaults;
}

/** Counts and checks what was sent while `deliver` ran. */
export async function watchDelivery(
    world: OfflineAfternoon,
    exchanges: Exchange[],
    deliver: () => Promise<void>,
): Promise<Delivered> {
    const { time } = world.store;
    exchanges.length = 0;
    const before = { virtual: time.now(), real: performance.now(), graph: world.graphMs() };
    await deliver();
    const after = { virtual: time.now(), real: performance.now(), graph: world.graphMs() };
    const calls = exchanges.map(callsOf);
    const all = calls.flat();
    return {
        requests: exchanges.length,
        carrying: calls.filter((together) => together.some(isAboutTask)).length,
        writes: all.filter(({ method }) => method !== "GET").length,
        refused: all.filter((call) => call.method !== "GET" && !isAcceptedWrite(call)).length,
        etagReads: all.filter((call) => call.method === "GET" && isAboutTask(call)).length,
        virtualMs: after.virtual - before.virtual,
        realMs: after.real - before.real,
        graphMs: after.graph - before.graph,
        faults: await faultsOf(world, world.edits, all),
    };
}

function isAboutTask({ path }: Call): boolean {
    return path.startsWith("/planner/tasks");
}

async function faultsOf(
    world: OfflineAfternoon,
    edits: readonly TaskEdit[],
    calls: readonly Call[],
): Promise<DeliveryFaults> {
    return checkDelivery({ edits, calls, held: await heldByPlanner(world.store), plantedIds: plantedIds(world) });
}
