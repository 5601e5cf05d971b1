import type { DataService } from "../../../DataService/api";
import { openStore } from "../support/BenchStore";
import type { BenchStore } from "../support/BenchStore";
import { fillPlan } from "../support/fillPlan";
import { graphApart } from "../support/graphApart";
import { heapAfterCollection, objectsOnHeap } from "../support/heap";
import { Line } from "../support/Line";
import { openRegister } from "../support/openRegister";
import { turnOfNode } from "../support/turns";
import { VirtualTime } from "../support/VirtualTime";
import { PlainPoller } from "./PlainPoller";
import { TeamAtWork } from "./TeamAtWork";

export const TASKS = 600;
export const CHANGED = 30;
export const ROUNDS = 1000;
const SAMPLE_EVERY = 100;
const SAMPLE_OBJECTS_EVERY = 200;
/** A plain poller does the same in each round, so a few are enough. */
const POLLER_ROUNDS = 20;
const MINUTE_MS = 60_000;

/** What a day of work in Teams costs a register with its page open. */
export interface LongDay {
    /** Heap of the register's process in bytes: before it was opened, then after every hundredth round. */
    readonly heapBefore: number;
    readonly heaps: readonly number[];
    /** Of the heap, what the program keeps, in bytes, after every two hundredth round. */
    readonly objects: readonly number[];
    readonly requestsPerRound: number;
    readonly requestsPerMinute: number;
    readonly pollerRequestsPerRound: number;
}

/** A thousand rounds, 5 % of the tasks changed before each. The emulator lives in a process of its own. */
export async function longDay(): Promise<LongDay> {
    const store = await openStore(graphApart("empty"), new VirtualTime(turnOfNode));
    await fillPlan(store, { tasks: TASKS });
    const team = await TeamAtWork.at(store, CHANGED);
    const heapBefore = await heapAfterCollection();
    const ofRegister = await dayOfRegister(store, team);
    const pollerRequestsPerRound = await dayOfPoller(store, team);
    await store.graph.close();
    return { heapBefore, ...ofRegister, pollerRequestsPerRound };
}

type DayOfRegister = Omit<LongDay, "heapBefore" | "pollerRequestsPerRound">;

async function dayOfRegister(store: BenchStore, team: TeamAtWork): Promise<DayOfRegister> {
    let requests = 0;
    const service = await openRegister(store, { line: new Line({ ...store, note: () => (requests += 1) }) });
    service.setAttention("page");
    await store.time.pass(MINUTE_MS);
    requests = 0;
    const startedAt = store.time.now();
    const heaps: number[] = [];
    const objects: number[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
        await team.changeSome();
        await store.time.until(nextRound(service));
        if (round % SAMPLE_EVERY === 0) heaps.push(await heapAfterCollection());
        if (round % SAMPLE_OBJECTS_EVERY === 0) objects.push(await objectsOnHeap());
    }
    const minutes = (store.time.now() - startedAt) / MINUTE_MS;
    const counted = requests;
    await service.close();
    return { heaps, objects, requestsPerRound: counted / ROUNDS, requestsPerMinute: counted / minutes };
}

async function dayOfPoller(store: BenchStore, team: TeamAtWork): Promise<number> {
    let requests = 0;
    const poller = new PlainPoller(new Line({ ...store, note: () => (requests += 1) }), store);
    await store.time.until(poller.look());
    requests = 0;
    for (let round = 0; round < POLLER_ROUNDS; round += 1) {
        await team.changeSome();
        await store.time.until(poller.look());
    }
    return requests / POLLER_ROUNDS;
}

/** Resolves at the end of the next round. */
function nextRound(service: DataService): Promise<void> {
    return new Promise((resolve) => {
        let hasBegun = false;
        const stop = service.sync.subscribe(({ busy }) => {
            if (hasBegun && !busy) {
                resolve();
                queueMicrotask(() => stop());
            }
            hasBegun ||= busy;
        });
    });
}
