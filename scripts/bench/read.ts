import { fillPlan } from "./support/fillPlan";
import type { Graph, Seed } from "./support/Graph";
import { graphHere } from "./support/graphHere";
import { Line } from "./support/Line";
import type { Exchange } from "./support/Line";
import { median, timed } from "./support/measure";
import { openRegister } from "./support/openRegister";
import { openStore } from "./support/BenchStore";
import type { BenchStore } from "./support/BenchStore";
import { PlainClient } from "./support/PlainClient";
import { replaying } from "./support/replay";
import { atMost, exactly } from "./support/Report";
import type { Report, Row } from "./support/Report";
import { turnOfNode } from "./support/turns";
import { VirtualTime } from "./support/VirtualTime";

const LATENCY_MS = 80;
const PAGE = 400;
const REPEATS = 9;

/** What it costs to show a plan for the first time, and to look again when nothing has changed. */
export async function read(): Promise<Report> {
    const small = await readings("3 lists x 20 tasks", await storeWith("plan-3x20", 0), 60);
    const large = await readings("2,400 active tasks", await storeWith("empty", 2400), 2400);
    return {
        title: "read: a plan, cold and again",
        beside: "a plain client: a GET for each resource (tasks by page, lists, labels, members), side by side; it checks nothing and keeps nothing",
        rows: [...small, ...large],
        notes: [
            `Each request takes ${LATENCY_MS} ms of virtual time. Times of work are medians of ${REPEATS}, without network and emulator.`,
        ],
    };
}

async function storeWith(seed: Seed, tasks: number): Promise<BenchStore> {
    const store = await openStore(replaying(graphHere(seed)), new VirtualTime(turnOfNode));
    if (tasks > 0) await fillPlan(store, { tasks });
    return store;
}

async function readings(what: string, store: BenchStore, tasks: number): Promise<Row[]> {
    const wanted = Math.ceil(tasks / PAGE);
    const ours = await coldRegister(store);
    const beside = await coldPlain(store);
    const work = await timesOfWork(store);
    return [
        {
            what: `${what}: requests, cold`,
            ours: ours.exchanges.length,
            unit: "",
            beside: beside.requests,
            bar: exactly(wanted, ours.exchanges.length),
        },
        {
            what: `${what}: tasks shown`,
            ours: ours.shown,
            unit: "",
            beside: beside.shown,
            bar: exactly(tasks, ours.shown),
        },
        { what: `${what}: until shown`, ours: ours.virtualMs, unit: "virtual ms", beside: beside.virtualMs },
        { what: `${what}: parse and record, cold`, ours: work.coldMs, unit: "ms", beside: work.plainMs },
        { what: `${what}: parse and compare, unchanged`, ours: work.againMs, unit: "ms", beside: work.plainMs },
        {
            what: `${what}: requests, again`,
            ours: work.againRequests,
            unit: "",
            beside: beside.requests,
            bar: atMost(wanted, work.againRequests),
        },
    ];
}

interface Cold {
    readonly exchanges: readonly Exchange[];
    readonly shown: number;
    readonly virtualMs: number;
}

async function coldRegister(store: BenchStore): Promise<Cold> {
    const exchanges: Exchange[] = [];
    const line = lineTo(store, (exchange) => exchanges.push(exchange));
    const started = store.time.now();
    const service = await openRegister(store, { line });
    await store.time.until(service.refresh());
    const shown = service.plan.value.tasks.length;
    const virtualMs = store.time.now() - started;
    await service.close();
    return { exchanges, shown, virtualMs };
}

async function coldPlain(store: BenchStore): Promise<{ requests: number; shown: number; virtualMs: number }> {
    let requests = 0;
    const line = lineTo(store, () => (requests += 1));
    const started = store.time.now();
    const tasks = await store.time.until(new PlainClient(line, store, "noor").readPlan());
    return { requests, shown: tasks.length, virtualMs: store.time.now() - started };
}

interface TimesOfWork {
    readonly coldMs: number;
    readonly againMs: number;
    readonly againRequests: number;
    readonly plainMs: number;
}

async function timesOfWork(store: BenchStore): Promise<TimesOfWork> {
    const coldMs: number[] = [];
    const againMs: number[] = [];
    const plainMs: number[] = [];
    let requests = 0;
    for (let repeat = 0; repeat < REPEATS; repeat += 1) {
        const line = lineTo(store, () => (requests += 1), 0);
        const cold = await timed(async () => {
            const service = await openRegister(store, { line });
            await store.time.until(service.refresh());
            return service;
        });
        requests = 0;
        const again = await timed(() => store.time.until(cold.value.refresh()));
        await cold.value.close();
        coldMs.push(cold.ms);
        againMs.push(again.ms);
        const plain = new PlainClient(
            lineTo(store, () => undefined, 0),
            store,
            "noor",
        );
        plainMs.push((await timed(() => store.time.until(plain.readPlan()))).ms);
    }
    return { coldMs: median(coldMs), againMs: median(againMs), againRequests: requests, plainMs: median(plainMs) };
}

function lineTo(
    { time, graph }: { time: VirtualTime; graph: Graph },
    note: (exchange: Exchange) => void,
    latencyMs = LATENCY_MS,
): Line {
    return new Line({ time, graph, latencyMs, note });
}
