import { deleteDB, openDB } from "idb";
import { BrokenDatabase } from "../../../DataService/Store/BrokenDatabase";
import { IndexedDbDatabase } from "../../../DataService/Store/IndexedDbDatabase";
import { openDeviceDatabase } from "../../../DataService/Store/openDeviceDatabase";
import { SCHEMA_VERSION } from "../../../DataService/Store/schema";
import { VirtualClock } from "../../Support/VirtualClock";
import { putRaw, rawRows, until } from "./rawDatabase";
import { leave } from "./storedBy/leave";
import { version1 } from "./storedBy/version1";
import { aStoredEdit } from "./storedExamples";

/** How the register opens its store, and what it does where it cannot. */
export function describeOpening(title: string): void {
    describe(title, () => {
        const name = "store-tasks being opened";
        const askToPersist = (): Promise<unknown> => Promise.resolve(true);

        beforeEach(() => deleteDB(name));
        afterAll(() => deleteDB(name));

        it("asks the browser once to keep it, and waits for no answer", async () => {
            const asked = jasmine.createSpy("persist", () => new Promise(() => undefined)).and.callThrough();
            const database = await openDeviceDatabase({ clock: new VirtualClock(), askToPersist: asked, name });
            expect(database).toBeInstanceOf(IndexedDbDatabase);
            expect(asked).toHaveBeenCalledTimes(1);
            database.close();
        });

        it("opens although the browser cannot be asked", async () => {
            const database = await openDeviceDatabase({
                clock: new VirtualClock(),
                askToPersist: () => Promise.reject(new TypeError("no such thing")),
                name,
            });
            expect(database).toBeInstanceOf(IndexedDbDatabase);
            database.close();
        });

        it("leaves no timer behind", async () => {
            const clock = new VirtualClock();
            (await openDeviceDatabase({ clock, askToPersist, name })).close();
            expect(clock.timers).toEqual([]);
        });

        it("touches nothing of a newer version's store, takes no edit and says why", async () => {
            const row = { partition: "noor", id: "edit", value: { of: "a newer kind" } };
            const options = { keyPath: ["partition", "id"] };
            const upgrade = (made: { createObjectStore: IDBDatabase["createObjectStore"] }): void =>
                void made.createObjectStore("edits", options);
            const newer = await openDB(name, SCHEMA_VERSION + 1, { upgrade: (made) => upgrade(made as never) });
            newer.close();
            await putRaw(name, "edits", [row]);

            const database = await openDeviceDatabase({ clock: new VirtualClock(), askToPersist, name });
            expect(database instanceof BrokenDatabase && database.reason).toBe("newerVersion");
            const partition = database.partition("noor");
            const refused = { ok: false, problem: { kind: "storageBroken" } } as const;
            expect(await partition.change({ edits: [aStoredEdit()] })).toEqual(refused);
            expect((await partition.change({ tasks: [] })).ok).toBeTrue();
            const content = await partition.load();
            expect([content.edits, content.isUnreadable]).toEqual([[], true]);
            await partition.forgetReadings();
            expect((await database.waiting()).size).toBe(0);
            database.close();
            expect(await rawRows(name, "edits")).toEqual([row]);
        });

        it("says so where the browser keeps nothing", async () => {
            spyOn(indexedDB, "open").and.throwError(new DOMException("", "SecurityError"));
            const database = await openDeviceDatabase({ clock: new VirtualClock(), askToPersist, name });
            expect(database instanceof BrokenDatabase && database.reason).toBe("unavailable");
        });

        it("gives up after five seconds, and lets go of what opens later", async () => {
            // Another window that holds an older version and never lets go of it.
            await leave(name, version1);
            const holding = await openDB(name);
            const clock = new VirtualClock();
            const opening = openDeviceDatabase({ clock, askToPersist, name });
            expect(clock.timers).toEqual([5000]);
            await clock.pass(5000);
            const database = await opening;
            expect(database instanceof BrokenDatabase && database.reason).toBe("noAnswer");

            const closed = spyOn(IDBDatabase.prototype, "close").and.callThrough();
            holding.close();
            await until(() => closed.calls.count() === 2);
            expect((closed.calls.mostRecent().object as IDBDatabase).version).toBe(SCHEMA_VERSION);
        });
    });
}
