import { deleteDB, openDB } from "idb";
import { IndexedDbDatabase } from "../../../DataService/Store/IndexedDbDatabase";
import { SCHEMA_VERSION } from "../../../DataService/Store/schema";
import { aTask } from "../../Support/aTask";
import { VirtualClock } from "../../Support/VirtualClock";
import { rawRows } from "./rawDatabase";
import { aStoredEdit, PLAN } from "./storedExamples";

const BROKEN = { ok: false, problem: { kind: "storageBroken" } } as const;

/** What the register does when its connection ends while a session lives. */
export function describeLostConnection(title: string): void {
    describe(title, () => {
        const name = "store-tasks under way";
        const [first, second] = [aStoredEdit({ id: "first" }), aStoredEdit({ id: "second", sequence: 2 })];
        let database: IndexedDbDatabase;
        let connections: IDBDatabase[];

        beforeEach(async () => {
            await deleteDB(name);
            connections = [];
            const open = indexedDB.open.bind(indexedDB);
            spyOn(indexedDB, "open").and.callFake((...asked) => {
                const request = open(...asked);
                request.addEventListener("success", () => connections.push(request.result));
                return request;
            });
            database = await IndexedDbDatabase.open(new VirtualClock(), name);
            await database.partition("noor").change({ edits: [first] });
        });

        afterEach(() => database.close());
        afterAll(() => deleteDB(name));

        it("opens again and keeps the next change", async () => {
            connections[0]?.close();
            expect((await database.partition("noor").change({ edits: [second] })).ok).toBeTrue();
            expect((await database.partition("noor").load()).edits).toEqual([first, second]);
        });

        it("opens again for every question, once for all that are asked together", async () => {
            connections[0]?.close();
            const partition = database.partition("noor");
            const [content, waiting] = await Promise.all([
                partition.load(),
                database.waiting(),
                partition.forgetReadings(),
            ]);
            expect([content.edits, [...waiting]]).toEqual([[first], [["noor", 1]]]);
            expect(connections.length).toBe(2);
        });

        it("keeps what is changed after somebody removed the whole database, but no part of a reading", async () => {
            const partition = database.partition("noor");
            await partition.change({ plan: PLAN, tasks: [{ task: aTask(), etag: "1" }] });
            await deleteDB(name);
            expect((await partition.change({ edits: [second] })).ok).toBeTrue();
            expect(
                (await partition.change({ plan: PLAN, tasks: [{ task: aTask({ id: "b" }), etag: "1" }] })).ok,
            ).toBeTrue();
            const content = await partition.load();
            expect([content.edits, content.plan, content.tasks]).toEqual([[second], null, []]);
        });

        it("takes no edit after a newer version of the register has taken over, which finds all of them", async () => {
            const partition = database.partition("noor");
            const newer = await openDB(name, SCHEMA_VERSION + 1);
            expect(await partition.change({ edits: [second] })).toEqual(BROKEN);
            expect((await partition.load()).damaged).toBe(1);
            await expectAsync(partition.forgetReadings()).toBeResolved();
            expect([...(await database.waiting())]).toEqual([]);
            newer.close();
            expect(await rawRows(name, "edits")).toEqual([{ partition: "noor", id: "first", value: first }]);
        });

        it("does what was asked before it was closed, and takes nothing afterwards", async () => {
            const partition = database.partition("noor");
            const asked = partition.change({ edits: [second] });
            database.close();
            expect((await asked).ok).toBeTrue();
            expect(await partition.change({ edits: [first] })).toEqual(BROKEN);
            await expectAsync(partition.forgetReadings()).toBeResolved();
            expect((await rawRows(name, "edits")).length).toBe(2);
        });

        it("keeps nothing of a change of which a part cannot be written", async () => {
            const unwritable = { ...second, madeBy: (() => undefined) as never };
            const change = { tasks: [{ task: aTask(), etag: "1" }], removedEdits: ["first"], edits: [unwritable] };
            expect(await database.partition("noor").change(change)).toEqual(BROKEN);
            const content = await database.partition("noor").load();
            expect([content.edits, content.tasks]).toEqual([[first], []]);
        });

        it("has an edit on the disk when it says so", async () => {
            const begin = spyOn(IDBDatabase.prototype, "transaction").and.callThrough();
            await database.partition("noor").change({ edits: [second] });
            expect(begin.calls.mostRecent().args[2]).toEqual({ durability: "strict" });
        });
    });
}
