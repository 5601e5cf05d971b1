import type { TaskEdit } from "../../../DataService/api";
import { checkDelivery } from "../outbox/checkDelivery";
import type { DeliveryFaults } from "../outbox/checkDelivery";
import { heldByPlanner } from "../outbox/OfflineAfternoon";
import { openStore } from "../support/BenchStore";
import type { BenchStore } from "../support/BenchStore";
import { fillPlan } from "../support/fillPlan";
import type { PlantedTask } from "../support/fillPlan";
import { graphHere } from "../support/graphHere";
import { Line } from "../support/Line";
import { turnOfNode } from "../support/turns";
import { VirtualTime } from "../support/VirtualTime";
import { lineOf } from "./BenchRegister";
import type { BenchRegister, OpenRegister } from "./BenchRegister";
import { Traffic } from "./Traffic";
import type { Span } from "./Traffic";

export const REGISTERS = 50;
export const EDITS_EACH = 3;
const LATENCY_MS = 80;
const MINUTE_MS = 60_000;
const BEFORE_MS = 3 * MINUTE_MS;
const LONGEST_RECOVERY_MS = 15 * MINUTE_MS;

/** What goes wrong, and for how long. */
export type Trouble =
    /** The line is cut. `isTold`: the browser says so when it is back. */
    | { readonly kind: "cut"; readonly forMs: number; readonly isTold: boolean }
    /** Graph refuses everything by 429. */
    | { readonly kind: "throttled"; readonly forMs: number; readonly retryAfter?: number };

/** What happened. */
export interface Recovery {
    readonly traffic: Traffic;
    readonly trouble: Span;
    /** The minute after the trouble. */
    readonly minuteAfter: Span;
    /** Until every register shows what Planner holds and has nothing left to send; infinite when they never do. */
    readonly convergedMs: number;
    readonly left: number;
    readonly faults: DeliveryFaults;
}

/** Fifty registers of one store live through trouble, each with three edits made in the middle of it. */
export async function liveThrough(trouble: Trouble, open: OpenRegister): Promise<Recovery> {
    const store = await openStore(graphHere("empty"), new VirtualTime(turnOfNode));
    const planted = await fillPlan(store, { tasks: REGISTERS });
    const traffic = new Traffic();
    const lines = planted.map((_, number) => {
        return new Line({ ...store, latencyMs: LATENCY_MS, note: (exchange) => traffic.note(number, exchange) });
    });
    const registers = await openAll(store, lines, open);
    await store.time.pass(BEFORE_MS);
    const fromMs = store.time.now();
    await begin(trouble, store, lines);
    await store.time.pass(trouble.forMs / 2);
    const edits = await editEverywhere(registers, planted);
    await store.time.pass(trouble.forMs / 2);
    const toMs = store.time.now();
    await end(trouble, { store, lines, registers });
    const convergedMs = await timeToConverge(store, registers);
    const left = registers.reduce((sum, register) => sum + register.waiting(), 0);
    for (const register of registers) await register.close();
    const plantedIds = new Map(planted.map(({ id }) => [id, id]));
    const faults = checkDelivery({ edits, calls: traffic.writes, held: await heldByPlanner(store), plantedIds });
    const minuteAfter = { fromMs: toMs, toMs: toMs + MINUTE_MS };
    return { traffic, trouble: { fromMs, toMs }, minuteAfter, convergedMs, left, faults };
}

function openAll(store: BenchStore, lines: readonly Line[], open: OpenRegister): Promise<BenchRegister[]> {
    return Promise.all(
        lines.map((line, number) => {
            const worker = store.people[number % store.people.length]?.name ?? "noor";
            return open(store, line, { number, worker });
        }),
    );
}

async function begin(trouble: Trouble, { graph }: BenchStore, lines: readonly Line[]): Promise<void> {
    if (trouble.kind === "cut") for (const line of lines) line.isOpen = false;
    else
        await graph.refuseAll({
            status: 429,
            ...(trouble.retryAfter === undefined ? {} : { retryAfter: trouble.retryAfter }),
        });
}

interface Bench {
    readonly store: BenchStore;
    readonly lines: readonly Line[];
    readonly registers: readonly BenchRegister[];
}

async function end(trouble: Trouble, { store, lines, registers }: Bench): Promise<void> {
    if (trouble.kind === "throttled") return store.graph.refuseAll(null);
    for (const line of lines) line.isOpen = true;
    if (trouble.isTold) for (const register of registers) register.wake();
}

/** Each register changes a task of its own twice, and makes one. */
async function editEverywhere(
    registers: readonly BenchRegister[],
    planted: readonly PlantedTask[],
): Promise<TaskEdit[]> {
    const all: TaskEdit[] = [];
    for (const [number, register] of registers.entries()) {
        const taskId = planted[number]?.id ?? "";
        const draft = { title: `Made at register ${number}`, bucketId: null, due: null, assignees: [], notes: "" };
        const edits: TaskEdit[] = [
            { kind: "rename", taskId, title: `Renamed at register ${number}` },
            { kind: "setPriority", taskId, priority: "urgent" },
            { kind: "create", taskId: `new ${number}`, draft: { ...draft, priority: "medium" } },
        ];
        await register.perform(edits);
        all.push(...edits);
    }
    return all;
}

async function timeToConverge(store: BenchStore, registers: readonly BenchRegister[]): Promise<number> {
    const fromMs = store.time.now();
    let convergedMs = Infinity;
    // At least the minute in which requests are counted.
    while (store.time.now() - fromMs < (convergedMs === Infinity ? LONGEST_RECOVERY_MS : MINUTE_MS)) {
        await store.time.pass(1000);
        const hasConverged = convergedMs === Infinity && (await areAlike(store, registers));
        if (hasConverged) convergedMs = store.time.now() - fromMs;
    }
    return convergedMs;
}

async function areAlike(store: BenchStore, registers: readonly BenchRegister[]): Promise<boolean> {
    if (registers.some((register) => register.waiting() > 0)) return false;
    const tasks = await store.teams.list<{ title: string; priority: number }>(
        `/planner/plans/${store.link.planId}/tasks`,
    );
    const wanted = textOf(tasks.map(({ title, priority }) => lineOf(title, PRIORITY[priority] ?? "")));
    return registers.every((register) => textOf(register.shown()) === wanted);
}

function textOf(shown: readonly string[]): string {
    return shown.toSorted().join("\n");
}

const PRIORITY: Readonly<Record<number, string>> = { 1: "urgent", 3: "important", 5: "medium", 9: "low" };
