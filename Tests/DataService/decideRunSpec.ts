import { decideRun } from "../../DataService/Sync/decideRun";
import type { Own } from "../../DataService/Sync/decideRun";
import type { Sending } from "../../DataService/Sync/nextRuns";
import { SentEdits } from "../../DataService/Sync/SentEdits";
import { aTask } from "../Support/aTask";
import { VirtualClock } from "../Support/VirtualClock";
import { aStoredEdit } from "./Store/storedExamples";

const RENAME = { kind: "rename", taskId: "task", title: "Derde naam" } as const;

/** A rename of somebody who saw a name of their own, which has left the outbox since, on a task of this etag. */
function renaming(etag: string): Sending {
    const seen = { task: aTask({ title: "Tweede naam" }), details: null, etag };
    return { stored: aStoredEdit({ edit: RENAME, seen }), change: RENAME, seen };
}

describe("An edit of a task that Planner holds as the person saw it, but for their own edits,", () => {
    const own = (etag: string): Own => ({ sent: new SentEdits(new VirtualClock()), me: "noor", etag });
    const now = { task: aTask({ title: "Eerste naam" }), details: null };

    it("is free to go when not a thing has changed there since", () => {
        const { pieces, outcomes } = decideRun([renaming("1")], now, own("1"));
        expect(pieces.map(({ change }) => change)).toEqual([RENAME]);
        expect([...outcomes]).toEqual([]);
    });

    it("is asked about when something has", () => {
        const { pieces, outcomes } = decideRun([renaming("1")], now, own("2"));
        expect(pieces).toEqual([]);
        expect([...outcomes].map(([, outcome]) => outcome.kind)).toEqual(["kept"]);
    });
});
