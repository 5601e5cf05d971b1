import { IndexedDbDatabase } from "../../../DataService/Store/IndexedDbDatabase";
import type { StoredContent } from "../../../DataService/Sync/ports/Database";
import { median, timed } from "../support/measure";
import { editOf, fullRegister } from "./examples";
import { OneRecord } from "./OneRecord";

export const TASKS = 2400;
export const EDITS = 1000;
const REPEATS = 9;
const KEY = "tenant|noor@contoso.example|plan";

/** Real times in milliseconds, and what came back. */
export interface DiskTimes {
    readonly ours: TimesOfOne;
    readonly oneRecord: TimesOfOne;
}

/** Times of one way to keep things. */
export interface TimesOfOne {
    readonly fillMs: number;
    readonly loadMs: number;
    readonly editMs: number;
    readonly tasks: number;
    readonly edits: number;
}

/** Times of the register's database, and of the same content in a single record. */
export async function keptOnDisk(): Promise<DiskTimes> {
    const open = (): Promise<IndexedDbDatabase> =>
        IndexedDbDatabase.open({ now: () => 0, elapsed: () => 0, after: () => () => undefined }, "store");
    return {
        ours: await timesOf(async () => (await open()).partition(KEY)),
        oneRecord: await timesOf(() => OneRecord.open("one-record")),
    };
}

type Kept = Pick<ReturnType<IndexedDbDatabase["partition"]>, "load" | "change">;

async function timesOf(open: () => Promise<Kept>): Promise<TimesOfOne> {
    const content = fullRegister(TASKS, EDITS);
    const first = await open();
    await first.load();
    const filled = await timed(() => first.change(content));
    const loadMs: number[] = [];
    const editMs: number[] = [];
    let loaded: StoredContent | null = null;
    for (let repeat = 0; repeat < REPEATS; repeat += 1) {
        const again = await open();
        const load = await timed(() => again.load());
        loaded ??= load.value;
        loadMs.push(load.ms);
        const edit = editOf(EDITS + repeat, content.tasks ?? []);
        editMs.push((await timed(() => again.change({ edits: [edit] }))).ms);
    }
    const { tasks = [], edits = [] } = loaded ?? {};
    return {
        fillMs: filled.ms,
        loadMs: median(loadMs),
        editMs: median(editMs),
        tasks: tasks.length,
        edits: edits.length,
    };
}
