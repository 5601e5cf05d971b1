import type { DataService } from "../../../DataService/api";
import { openStore } from "../support/BenchStore";
import type { BenchStore } from "../support/BenchStore";
import { fillPlan } from "../support/fillPlan";
import { graphHere } from "../support/graphHere";
import { Line } from "../support/Line";
import { openRegister } from "../support/openRegister";
import { replaying } from "../support/replay";
import { turnOfNode } from "../support/turns";
import { VirtualTime } from "../support/VirtualTime";
import { PlainPoller } from "./PlainPoller";

/** How closely somebody looks at a register, as the data service is told. */
export type Attention = Parameters<DataService["setAttention"]>[0];

/** Requests a minute of a register, and of a plain poller at the same pace. */
export interface Rates {
    readonly ours: number;
    readonly beside: number;
}

const MINUTE_MS = 60_000;
const PACE_MS: Readonly<Record<Attention, number>> = { page: 30_000, background: 5 * MINUTE_MS };

/** While nothing changes. As many rounds with either attention, so that the jitter evens out. */
export async function ratesWhenIdle(tasks: number, attention: Attention): Promise<Rates> {
    const store = await openStore(replaying(graphHere("empty")), new VirtualTime(turnOfNode));
    await fillPlan(store, { tasks });
    const forMs = 200 * PACE_MS[attention];
    return { ours: await rateOfRegister(store, attention, forMs), beside: await rateOfPoller(store, attention, forMs) };
}

async function rateOfRegister(store: BenchStore, attention: Attention, forMs: number): Promise<number> {
    let requests = 0;
    const line = new Line({ ...store, note: () => (requests += 1) });
    const service = await openRegister(store, { line });
    service.setAttention(attention);
    await store.time.pass(PACE_MS[attention]);
    requests = 0;
    await store.time.pass(forMs);
    await service.close();
    return requests / (forMs / MINUTE_MS);
}

async function rateOfPoller(store: BenchStore, attention: Attention, forMs: number): Promise<number> {
    let requests = 0;
    const poller = new PlainPoller(new Line({ ...store, note: () => (requests += 1) }), store);
    for (let passedMs = 0; passedMs < forMs; passedMs += PACE_MS[attention]) {
        await store.time.until(poller.look());
        await store.time.pass(PACE_MS[attention]);
    }
    return requests / (forMs / MINUTE_MS);
}
