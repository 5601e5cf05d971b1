import { MemoryDatabase } from "../../DataService/Store/MemoryDatabase";
import { inChromium } from "./browser/inChromium";
import type { Delivered } from "./outbox/Delivered";
import { EDITS, LATENCY_MS, TASKS } from "./outbox/OfflineAfternoon";
import { oneByOne } from "./outbox/oneByOne";
import { throughDataService } from "./outbox/throughDataService";
import type { OutboxRun } from "./outbox/throughDataService";
import { atMost, exactly } from "./support/Report";
import type { Report, Row } from "./support/Report";
import { turnOfNode } from "./support/turns";

/** Graph takes so many calls in a batch. */
const IN_BATCH = 20;

/** A thousand edits made without a line, and their delivery. */
export async function outbox(): Promise<Report> {
    const inMemory = await throughDataService(turnOfNode, new MemoryDatabase());
    const plain = await oneByOne(turnOfNode);
    const onDisk = await inChromium("outbox");
    return {
        title: `outbox: ${EDITS} edits of ${TASKS} tasks made offline, then the line is back`,
        beside: "a loop over the edits, one request for each, with the newest etag; it keeps nothing and looks for no conflict",
        rows: [
            ...deliveryRows(inMemory.delivered, plain, inMemory.waves),
            ...faultRows("", inMemory, plain),
            ...timeRows("memory, Node", inMemory, plain),
            ...(onDisk
                ? [...timeRows("IndexedDB, browser", onDisk, null), ...faultRows(" (IndexedDB, browser)", onDisk, null)]
                : []),
        ],
        notes: [
            `Each request takes ${LATENCY_MS} ms of virtual time. ${inMemory.waves} waves.`,
            ...(onDisk ? [] : ["IndexedDB is left out: there is no browser here."]),
        ],
    };
}

function deliveryRows(ours: Delivered, plain: Delivered, waves: number): Row[] {
    const most = Math.ceil((ours.writes + ours.etagReads) / IN_BATCH) + waves;
    return [
        { what: "HTTP requests to deliver", ours: ours.requests, unit: "", beside: plain.requests },
        {
            what: "of these with changes",
            ours: ours.carrying,
            unit: "",
            beside: plain.carrying,
            bar: { ...atMost(most, ours.carrying), text: `parts / 20 + waves = ${most}` },
        },
        {
            what: "changes asked of Planner (parts)",
            ours: ours.writes,
            unit: "",
            beside: plain.writes,
            bar: atMost(EDITS, ours.writes),
        },
        { what: "reads for an etag (parts)", ours: ours.etagReads, unit: "", beside: plain.etagReads },
        { what: "changes refused", ours: ours.refused, unit: "", beside: plain.refused, bar: exactly(0, ours.refused) },
        { what: "time to deliver", ours: ours.virtualMs / 1000, unit: "virtual s", beside: plain.virtualMs / 1000 },
    ];
}

function faultRows(where: string, { delivered, left }: OutboxRun, plain: Delivered | null): Row[] {
    const { lost, doubledOrOutOfOrder, notMadeOnce } = delivered.faults;
    const counts = [
        ["edits left in the outbox", left, 0],
        ["fields not as last asked", lost, plain?.faults.lost],
        ["values sent twice or out of order", doubledOrOutOfOrder, plain?.faults.doubledOrOutOfOrder],
        ["tasks not made exactly once", notMadeOnce, plain?.faults.notMadeOnce],
    ] as const;
    return counts.map(([what, ours, beside]) => {
        return {
            what: what + where,
            ours,
            unit: "",
            bar: exactly(0, ours),
            ...(plain && beside !== undefined ? { beside } : {}),
        };
    });
}

function timeRows(where: string, { writtenMs, delivered }: OutboxRun, plain: Delivered | null): Row[] {
    const ownMs = delivered.realMs - delivered.graphMs;
    const beside = plain ? { beside: plain.realMs - plain.graphMs } : {};
    return [
        { what: `write down all edits (${where})`, ours: sum(writtenMs), unit: "ms" },
        { what: `one edit, mean of the first 100 (${where})`, ours: sum(writtenMs.slice(0, 100)) / 100, unit: "ms" },
        { what: `one edit, mean of the last 100 (${where})`, ours: sum(writtenMs.slice(-100)) / 100, unit: "ms" },
        { what: `work to deliver, without Graph's (${where})`, ours: ownMs, unit: "ms", ...beside },
    ];
}

function sum(values: readonly number[]): number {
    return values.reduce((total, value) => total + value, 0);
}
