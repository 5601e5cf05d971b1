import { deleteDB } from "idb";
import { IndexedDbDatabase } from "../../../DataService/Store/IndexedDbDatabase";
import { THIS_WORKER } from "../../../DataService/Model/Task";
import { SCHEMA_VERSION } from "../../../DataService/Store/schema";
import type { StoredEdit } from "../../../DataService/Sync/ports/Database";
import { VirtualClock } from "../../Support/VirtualClock";
import { putRaw, rawRows } from "./rawDatabase";
import type { RawRow } from "./rawDatabase";
import { leave } from "./storedBy/leave";
import type { StoredFixture } from "./storedBy/StoredFixture";
import { version1 } from "./storedBy/version1";
import { version2 } from "./storedBy/version2";
import { version3 } from "./storedBy/version3";
import { version4 } from "./storedBy/version4";

/** One for each version that ever shipped. */
const FIXTURES = [version1, version2, version3, version4];

/** What becomes of databases that earlier versions of the register wrote. */
export function describeUpgrades(title: string): void {
    describe(title, () => {
        const name = "store-tasks of an earlier version";

        beforeEach(() => deleteDB(name));
        afterAll(() => deleteDB(name));

        it("are known of every version", () => {
            const versions = FIXTURES.map(({ version }) => version);
            expect(versions).toEqual(Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1));
        });

        for (const fixture of FIXTURES) {
            it(`keep every edit of version ${fixture.version}, in order, with what it lacked filled in`, async () => {
                await leave(name, fixture);
                const database = await IndexedDbDatabase.open(new VirtualClock(), name);
                for (const key of partitions(fixture)) {
                    const { edits, damaged } = await database.partition(key).load();
                    expect(edits).withContext(key).toEqual(editsOf(fixture, key));
                    expect(damaged).withContext(key).toBe(0);
                }
                database.close();
            });

            it(`keep the aliases of version ${fixture.version}, and nothing with a sign-in name in it`, async () => {
                await leave(name, fixture);
                const database = await IndexedDbDatabase.open(new VirtualClock(), name);
                for (const key of partitions(fixture)) await database.partition(key).load();
                database.close();
                expect(await rawRows(name, "aliases")).toEqual(rowsOf(fixture, "aliases"));
                for (const table of ["plans", "tasks", "details"]) {
                    const rows = (await rawRows(name, table)) as readonly RawRow[];
                    const values = rows.map(({ value }) => value);
                    expect(JSON.stringify(values)).withContext(table).not.toContain("@");
                }
            });
        }

        it("give each worker, at the next sign-on, the edits that lay under a sign-in name", async () => {
            await leave(name, version3);
            const database = await IndexedDbDatabase.open(new VirtualClock(), name);
            const [before = "", other = ""] = partitions(version3);
            await database.adopt(before, "6c1f3b9e|000402|plan-utrecht");
            await database.adopt(before, "6c1f3b9e|000402|plan-utrecht");
            const { edits, aliases } = await database.partition("6c1f3b9e|000402|plan-utrecht").load();
            expect(edits).toEqual(editsOf(version3, before));
            expect(aliases.length).toBe(1);
            expect([...(await database.waiting()).keys()].sort()).toEqual(["6c1f3b9e|000402|plan-utrecht", other]);
            database.close();
        });

        it("stay as they were when the upgrade fails, and come through another time", async () => {
            await leave(name, version1);
            const put = spyOn(IDBObjectStore.prototype, "put").and.throwError(new DOMException("", "UnknownError"));
            await expectAsync(IndexedDbDatabase.open(new VirtualClock(), name)).toBeRejected();
            put.and.callThrough();
            expect(await rawRows(name, "edits")).toEqual(jasmine.arrayWithExactContents(rowsOf(version1, "edits")));
            const database = await IndexedDbDatabase.open(new VirtualClock(), name);
            expect([...(await database.waiting()).values()]).toEqual([14, 3]);
            database.close();
        });

        it("come through with a record in them that is no edit at all, which is set aside then", async () => {
            await leave(name, version1);
            const [key = ""] = partitions(version1);
            await putRaw(name, "edits", [{ partition: key, id: "nonsense", value: "nonsense" }]);
            const database = await IndexedDbDatabase.open(new VirtualClock(), name);
            const { edits, damaged } = await database.partition(key).load();
            expect([edits.length, damaged]).toEqual([14, 1]);
            database.close();
        });
    });
}

function rowsOf({ rows }: StoredFixture, table: string): readonly RawRow[] {
    return rows[table] ?? [];
}

function partitions(fixture: StoredFixture): string[] {
    return [...new Set(rowsOf(fixture, "edits").map(({ partition }) => partition))];
}

function editsOf(fixture: StoredFixture, key: string): StoredEdit[] {
    return rowsOf(fixture, "edits")
        .filter(({ partition }) => partition === key)
        .map(({ value }) => ({ ...fixture.lacks, ...(value as StoredEdit) }))
        .map((edit) => (edit.madeBy.includes("@") ? { ...edit, madeBy: THIS_WORKER } : edit))
        .sort((a, b) => a.sequence - b.sequence);
}
