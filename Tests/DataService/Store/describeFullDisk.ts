import { deleteDB } from "idb";
import { IndexedDbDatabase } from "../../../DataService/Store/IndexedDbDatabase";
import type { Partition } from "../../../DataService/Sync/ports/Database";
import { aTask } from "../../Support/aTask";
import { VirtualClock } from "../../Support/VirtualClock";
import { rawRows, until } from "./rawDatabase";
import { ALIAS, aStoredEdit, DETAILS, PLAN } from "./storedExamples";

const FULL = { ok: false, problem: { kind: "storageFull" } } as const;

/** What the register does when the browser gives it no more room. */
export function describeFullDisk(title: string): void {
    describe(title, () => {
        const name = "store-tasks on a full disk";
        const tasks = [{ task: aTask({ id: "a" }), etag: "1" }];
        const edits = [aStoredEdit({ id: "new" })];
        let clock: VirtualClock;
        let database: IndexedDbDatabase;
        let partition: Partition;

        beforeEach(async () => {
            await deleteDB(name);
            clock = new VirtualClock();
            database = await IndexedDbDatabase.open(clock, name);
            partition = database.partition("noor");
            for (const one of [partition, database.partition("sem")])
                await one.change({ plan: PLAN, tasks, details: [DETAILS], edits: [aStoredEdit({ id: "old" })] });
        });

        afterEach(() => database.close());
        afterAll(() => deleteDB(name));

        /** From now on nothing more has room, until one of `tables` has been emptied. What has been is in the answer. */
        function fillUp(...tables: readonly string[]): Set<string> {
            const emptied = new Set<string>();
            // eslint-disable-next-line @typescript-eslint/unbound-method -- called with their own `this` below
            const { put, clear } = IDBObjectStore.prototype;
            spyOn(IDBObjectStore.prototype, "clear").and.callFake(function (this: IDBObjectStore) {
                emptied.add(this.name);
                return clear.call(this);
            });
            spyOn(IDBObjectStore.prototype, "put").and.callFake(function (this: IDBObjectStore, value, key) {
                if (!tables.some((table) => emptied.has(table))) throw new DOMException("", "QuotaExceededError");
                return key === undefined ? put.call(this, value) : put.call(this, value, key);
            });
            return emptied;
        }

        /** Lets time pass until there is an answer. */
        async function answered<Answer>(asked: Promise<Answer>): Promise<Answer> {
            const over = { is: false };
            void asked.finally(() => (over.is = true));
            while (!over.is) await clock.pass(100);
            return asked;
        }

        /** How many records each table has. */
        async function counts(): Promise<Record<string, number>> {
            const tables = ["plans", "tasks", "details", "edits"];
            const rows = await Promise.all(tables.map((table) => rawRows(name, table)));
            return Object.fromEntries(tables.map((table, index) => [table, rows[index]?.length ?? 0]));
        }

        it("gives up the details of every worker for an edit", async () => {
            fillUp("details");
            expect((await partition.change({ edits })).ok).toBeTrue();
            expect(await counts()).toEqual({ plans: 2, tasks: 2, details: 0, edits: 3 });
        });

        it("gives up all that it has read when that is not enough", async () => {
            fillUp("tasks");
            expect((await answered(partition.change({ edits }))).ok).toBeTrue();
            expect(await counts()).toEqual({ plans: 0, tasks: 0, details: 0, edits: 3 });
        });

        it("makes room for the Planner id of a new task as well", async () => {
            fillUp("details");
            expect((await partition.change({ aliases: [ALIAS], tasks })).ok).toBeTrue();
            expect((await partition.load()).aliases).toEqual([ALIAS]);
        });

        it("waits until the browser has tidied up what was given up", async () => {
            const emptied = fillUp("the disk itself");
            const change = partition.change({ edits });
            await until(() => clock.timers.length > 0);
            emptied.add("the disk itself");
            await clock.pass(100);
            expect((await change).ok).toBeTrue();
            expect(await counts()).toEqual({ plans: 2, tasks: 2, details: 0, edits: 3 });
        });

        it("says that the disk is full only when there is nothing left to give up, and still has every edit", async () => {
            fillUp();
            expect(await answered(partition.change({ edits }))).toEqual(FULL);
            // There is nothing more to wait for.
            expect(await partition.change({ edits })).toEqual(FULL);
            expect(clock.timers).toEqual([]);
            expect((await partition.load()).edits.map(({ id }) => id)).toEqual(["old"]);
            expect([...(await database.waiting()).values()]).toEqual([1, 1]);
        });

        it("crosses out what was delivered, although what came back with it has no room", async () => {
            fillUp();
            // Adding needs room, removing does not.
            const delivered = { removedEdits: ["old"], tasks };
            expect((await partition.change(delivered)).ok).toBeTrue();
            expect((await partition.load()).edits).toEqual([]);
        });

        it("leaves out what was read, giving up nothing for it", async () => {
            fillUp("plans", "tasks", "details");
            const newer = { plan: { ...PLAN, readAt: 2 }, tasks: [{ task: aTask({ id: "b" }), etag: "1" }] };
            expect((await partition.change(newer)).ok).toBeTrue();
            expect(await counts()).toEqual({ plans: 2, tasks: 2, details: 2, edits: 2 });
        });

        it("never mixes an old reading with parts of a newer one", async () => {
            const put = spyOn(IDBObjectStore.prototype, "put");
            put.and.throwError(new DOMException("", "QuotaExceededError"));
            await partition.change({ plan: { ...PLAN, readAt: 2 }, tasks: [{ task: aTask({ id: "b" }), etag: "1" }] });
            put.and.callThrough();
            await partition.change({ plan: { ...PLAN, readAt: 3 }, tasks: [{ task: aTask({ id: "c" }), etag: "1" }] });
            const content = await partition.load();
            expect([content.plan?.readAt, content.tasks]).toEqual([1, tasks]);
            await partition.change({ plan: { ...PLAN, readAt: 4 }, tasks: [{ task: aTask({ id: "c" }), etag: "1" }] });
            expect((await partition.load()).plan?.readAt).toBe(4);
        });

        it("lets another session write no part of a reading whose rest was given up for an edit", async () => {
            const other = database.partition("sem");
            await other.load();
            fillUp("tasks");
            await answered(partition.change({ edits }));
            await other.change({ plan: { ...PLAN, readAt: 2 }, tasks: [{ task: aTask({ id: "b" }), etag: "1" }] });
            expect(await counts()).toEqual({ plans: 0, tasks: 0, details: 0, edits: 3 });
        });
    });
}
