import { deleteDB } from "idb";
import { IndexedDbDatabase } from "../../../DataService/Store/IndexedDbDatabase";
import { aTask } from "../../Support/aTask";
import { VirtualClock } from "../../Support/VirtualClock";
import { putRaw, rawRows, withRaw } from "./rawDatabase";
import { ALIAS, aStoredEdit, DETAILS, PLAN } from "./storedExamples";

const NOTHING = { plan: null, tasks: [], details: [], edits: [], aliases: [] };

/** What becomes of records that are not as the register wrote them, or that the browser cannot give back. */
export function describeDamage(title: string): void {
    describe(title, () => {
        const name = "store-tasks with damage";
        const clock = new VirtualClock("2026-11-23T09:00:00Z");
        let database: IndexedDbDatabase;

        beforeEach(async () => {
            await deleteDB(name);
            database = await IndexedDbDatabase.open(clock, name);
        });

        afterEach(() => database.close());
        afterAll(() => deleteDB(name));

        const row = (id: unknown, value: unknown): { partition: string; id: unknown; value: unknown } => ({
            partition: "noor",
            id,
            value,
        });

        it("is set aside with when and whose, counted once, and what is sound stays", async () => {
            const partition = database.partition("noor");
            const sound = aStoredEdit({ id: "sound", sequence: 3 });
            await partition.change({ edits: [sound] });
            const unknownKind = row("odd", aStoredEdit({ id: "odd", edit: { kind: "paint" } as never }));
            const noText = row("dull", "no edit");
            const alias = row("new", { screenId: "new" });
            await putRaw(name, "edits", [unknownKind, noText]);
            await putRaw(name, "aliases", [alias]);

            expect(await partition.load()).toEqual({ ...NOTHING, edits: [sound], damaged: 3 });
            expect(await partition.load()).toEqual({ ...NOTHING, edits: [sound], damaged: 0 });
            const of = { partition: "noor", at: Date.parse("2026-11-23T09:00:00Z") };
            expect(await rawRows(name, "damaged")).toEqual(
                jasmine.arrayWithExactContents([
                    { ...of, table: "edits", id: "odd", row: unknownKind },
                    { ...of, table: "edits", id: "dull", row: noText },
                    { ...of, table: "aliases", id: "new", row: alias },
                ]),
            );
        });

        it("does not wait any more, and stays for support when everything else is forgotten", async () => {
            await putRaw(name, "edits", [row("dull", "no edit")]);
            expect([...(await database.waiting())]).toEqual([["noor", 1]]);
            await database.partition("noor").load();
            expect([...(await database.waiting())]).toEqual([]);
            await database.partition("noor").forgetReadings();
            expect((await rawRows(name, "damaged")).length).toBe(1);
        });

        it("is simply removed where it can be read again from Planner", async () => {
            const known = { task: aTask({ id: "sound" }), etag: "1" };
            await database.partition("noor").change({ plan: PLAN, tasks: [known], details: [DETAILS] });
            await putRaw(name, "tasks", [row("odd", { task: { id: "odd" }, etag: "1" }), row(5, null)]);
            await putRaw(name, "details", [row("task", { ...DETAILS, details: null })]);
            await putRaw(name, "plans", [row("plan", { readAt: "yesterday" })]);

            const expected = { ...NOTHING, tasks: [known], damaged: 0 };
            expect(await database.partition("noor").load()).toEqual(expected);
            const left = await Promise.all(
                ["plans", "tasks", "details", "damaged"].map((table) => rawRows(name, table)),
            );
            expect(left.map(({ length }) => length)).toEqual([0, 1, 0, 0]);
        });

        it("of another worker is left to that worker's own session", async () => {
            await putRaw(name, "edits", [{ partition: "sem", id: "dull", value: null }]);
            expect((await database.partition("noor").load()).damaged).toBe(0);
            expect((await database.partition("sem").load()).damaged).toBe(1);
        });

        it("is not used even when there is no room to set it aside, and is set aside later", async () => {
            await putRaw(name, "edits", [row("dull", "no edit")]);
            const add = spyOn(IDBObjectStore.prototype, "add").and.throwError(
                new DOMException("", "QuotaExceededError"),
            );
            expect(await database.partition("noor").load()).toEqual({ ...NOTHING, damaged: 1 });
            expect((await rawRows(name, "edits")).length).toBe(1);
            add.and.callThrough();
            expect((await database.partition("noor").load()).damaged).toBe(1);
            expect((await database.partition("noor").load()).damaged).toBe(0);
        });
    });

    describe(`${title}, where the browser cannot give it back`, () => {
        const name = "store-tasks half unreadable";
        let database: IndexedDbDatabase;

        beforeEach(async () => {
            await deleteDB(name);
            database = await IndexedDbDatabase.open(new VirtualClock(), name);
            await database.partition("noor").change({
                plan: PLAN,
                tasks: [{ task: aTask({ id: "a" }), etag: "1" }],
                details: [DETAILS],
                edits: [aStoredEdit({ id: "bad", sequence: 1 }), aStoredEdit({ id: "good", sequence: 2 })],
                aliases: [ALIAS],
            });
        });

        afterEach(() => database.close());
        afterAll(() => deleteDB(name));

        /** From now on the browser fails for one record, and for every reading of many at once. */
        function breakRecord(table: string, id: string, error = "DataError"): jasmine.Spy {
            spyOn(IDBObjectStore.prototype, "getAll").and.throwError(new DOMException("", "DataError"));
            // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
            const original = IDBObjectStore.prototype.get;
            return spyOn(IDBObjectStore.prototype, "get").and.callFake(function (this: IDBObjectStore, key) {
                const isBroken = this.name === table && (key as string[])[1] === id;
                if (isBroken) throw new DOMException("", error);
                return original.call(this, key);
            });
        }

        it("an edit stays where it is, is counted each time, and everything else is there", async () => {
            const get = breakRecord("edits", "bad");
            const loads = [await database.partition("noor").load(), await database.partition("noor").load()];
            for (const content of loads) {
                expect(content.edits.map(({ id }) => id)).toEqual(["good"]);
                expect([content.plan, content.tasks.length, content.aliases]).toEqual([PLAN, 1, [ALIAS]]);
                expect(content.damaged).toBe(1);
            }
            get.and.callThrough();
            expect((await database.partition("noor").load()).edits.map(({ id }) => id)).toEqual(["bad", "good"]);
        });

        it("an edit that the browser has lost is noted, counted once, and waits no more", async () => {
            breakRecord("edits", "bad", "NotReadableError");
            expect((await database.partition("noor").load()).damaged).toBe(1);
            expect((await database.partition("noor").load()).damaged).toBe(0);
            expect([...(await database.waiting())]).toEqual([["noor", 1]]);
            const [noted] = await withRaw(name, (raw) => raw.getAllKeys("damaged"));
            const note = await withRaw(name, (raw) => raw.get("damaged", noted ?? 0) as Promise<unknown>);
            expect(note).toEqual(jasmine.objectContaining({ partition: "noor", table: "edits", id: "bad", row: null }));
        });

        it("a reading is removed", async () => {
            breakRecord("details", "task");
            const content = await database.partition("noor").load();
            expect([content.details, content.edits.length, content.damaged]).toEqual([[], 2, 0]);
            expect([...(await database.waiting())]).toEqual([["noor", 2]]);
        });

        it("an edit may need any alias, so that none of them is forgotten", async () => {
            const get = breakRecord("edits", "bad");
            await database.partition("noor").forgetReadings();
            get.and.callThrough();
            (IDBObjectStore.prototype.getAll as unknown as jasmine.Spy).and.callThrough();
            const content = await database.partition("noor").load();
            expect([content.plan, content.tasks, content.edits.length]).toEqual([null, [], 2]);
            expect(content.aliases).toEqual([ALIAS]);
        });

        it("an edit that would be one is not taken, and what comes with it is not either", async () => {
            const bad = { kind: "setDue", taskId: "task", due: { date: "12026-01-01", time: null } } as const;
            const edits = [aStoredEdit({ id: "new" }), aStoredEdit({ id: "newer", edit: bad })];
            const refused = { ok: false, problem: { kind: "storageBroken" } } as const;
            expect(await database.partition("noor").change({ edits })).toEqual(refused);
            const content = await database.partition("noor").load();
            expect([content.edits.map(({ id }) => id), content.damaged]).toEqual([["bad", "good"], 0]);
        });

        it("says so and takes no edit while nothing at all can be read, and loses nothing", async () => {
            const broken = new DOMException("", "UnknownError");
            const spies = (["getAll", "getAllKeys", "get", "count"] as const).map((method) =>
                spyOn(IDBObjectStore.prototype, method).and.throwError(broken),
            );
            const partition = database.partition("noor");
            expect(await partition.load()).toEqual({ ...NOTHING, damaged: 1, isUnreadable: true });
            const refused = { ok: false, problem: { kind: "storageBroken" } } as const;
            expect(await partition.change({ edits: [aStoredEdit({ id: "new" })] })).toEqual(refused);
            expect([...(await database.waiting())]).toEqual([]);
            await expectAsync(partition.forgetReadings()).toBeResolved();

            for (const spy of spies) spy.and.callThrough();
            const content = await partition.load();
            expect(content.edits.map(({ id }) => id)).toEqual(["bad", "good"]);
            expect("isUnreadable" in content).toBeFalse();
            expect((await partition.change({ edits: [aStoredEdit({ id: "new" })] })).ok).toBeTrue();
        });
    });
}
