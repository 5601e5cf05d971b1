import type { Database, Partition, StoredEdit } from "../../DataService/Sync/ports/Database";
import { aDraft, aTask } from "./aTask";

/** What every database must do. `open` opens the same database each time; `fresh` makes sure that it is empty. */
export function itKeepsWhatItIsGiven(open: () => Promise<Database>, fresh: () => Promise<void>): void {
    let database: Database;

    beforeEach(async () => {
        await fresh();
        database = await open();
    });

    afterEach(() => database.close());

    async function reopened(key = "noor"): Promise<Partition> {
        database.close();
        database = await open();
        return database.partition(key);
    }

    it("is empty at first", async () => {
        const content = await database.partition("noor").load();
        expect(content).toEqual({ plan: null, tasks: [], details: [], edits: [], aliases: [], damaged: 0 });
    });

    it("holds everything after it was opened again", async () => {
        const everything = {
            plan: { plan: { id: "plan", buckets: [], members: [], labels: [] }, readAt: 1 },
            tasks: [{ task: aTask({ id: "a" }), etag: "1" }],
            details: [{ id: "a", taskEtag: "1", etag: "2", details: { notes: "", checklist: [], links: [] } }],
            edits: [anEdit("first", 1)],
            aliases: [{ screenId: "new", plannerId: "a" }],
        };
        expect(await database.partition("noor").change(everything)).toEqual({ ok: true, value: undefined });
        expect(await (await reopened()).load()).toEqual({ ...everything, damaged: 0 });
    });

    it("gives edits back by rising sequence", async () => {
        await database.partition("noor").change({ edits: [anEdit("z", 10), anEdit("a", 9), anEdit("m", 11)] });
        const { edits } = await (await reopened()).load();
        expect(edits.map(({ id }) => id)).toEqual(["a", "z", "m"]);
    });

    it("replaces what has the same id, and removes what it is told to", async () => {
        const partition = database.partition("noor");
        await partition.change({
            tasks: [
                { task: aTask({ id: "a" }), etag: "1" },
                { task: aTask({ id: "b" }), etag: "1" },
            ],
            edits: [anEdit("first", 1), anEdit("second", 2)],
        });
        await partition.change({
            tasks: [{ task: aTask({ id: "b" }), etag: "2" }],
            removedTasks: ["a"],
            removedEdits: ["first"],
        });
        const { tasks, edits } = await (await reopened()).load();
        expect(tasks.map(({ task, etag }) => [task.id, etag])).toEqual([["b", "2"]]);
        expect(edits.map(({ id }) => id)).toEqual(["second"]);
    });

    it("changes an edit that is still there, and brings none back that was removed", async () => {
        const partition = database.partition("noor");
        const [first, second] = [anEdit("first", 1), anEdit("second", 2)];
        await partition.change({ edits: [first, second] });
        await partition.change({ removedEdits: ["first"] });
        await partition.change({
            changedEdits: [
                { ...first, firstSentAt: 5 },
                { ...second, firstSentAt: 5 },
            ],
        });
        const { edits } = await (await reopened()).load();
        expect(edits.map(({ id, firstSentAt }) => [id, firstSentAt])).toEqual([["second", 5]]);
    });

    it("removes what rests on an edit together with it, and nothing once that is no longer there", async () => {
        const partition = database.partition("noor");
        await partition.change({ edits: [anEdit("first", 1), anEdit("second", 2), anEdit("third", 3)] });
        await partition.change({ removedChain: ["first", "second"] });
        await partition.change({ removedChain: ["first", "third"] });
        const { edits } = await (await reopened()).load();
        expect(edits.map(({ id }) => id)).toEqual(["third"]);
    });

    it("removes nothing with a create whose task has an alias by then", async () => {
        const partition = database.partition("noor");
        await partition.change({
            edits: [anEdit("first", 1), aRename("second", "new-first")],
            aliases: [{ screenId: "new-first", plannerId: "a" }],
        });
        await partition.change({ removedChain: ["first", "second"] });
        const { edits } = await (await reopened()).load();
        expect(edits.map(({ id }) => id)).toEqual(["first", "second"]);
    });

    it("removes the details of a task with the task", async () => {
        const partition = database.partition("noor");
        const details = { notes: "", checklist: [], links: [] };
        await partition.change({ details: [{ id: "a", taskEtag: "1", etag: "2", details }] });
        await partition.change({ removedTasks: ["a"] });
        expect((await partition.load()).details).toEqual([]);
    });

    it("shows no partition what another holds, however alike their keys", async () => {
        await database.partition("noor").change({ edits: [anEdit("hers", 1)] });
        await database.partition("noor2").change({ edits: [anEdit("other", 1)] });
        expect((await database.partition("noor").load()).edits.map(({ id }) => id)).toEqual(["hers"]);
        expect((await database.partition("noo").load()).edits).toEqual([]);
    });

    it("forgets what was read but keeps edits and the aliases that they need", async () => {
        const partition = database.partition("noor");
        await partition.change({
            tasks: [{ task: aTask(), etag: "1" }],
            edits: [anEdit("first", 1), aRename("second", "new-b")],
            aliases: ["new-first", "new-b", "new-c"].map((screenId) => ({ screenId, plannerId: `of ${screenId}` })),
        });
        await database.partition("sem").change({ aliases: [{ screenId: "new-c", plannerId: "c" }] });
        await partition.forgetReadings();
        const content = await (await reopened()).load();
        expect([content.plan, content.tasks, content.details]).toEqual([null, [], []]);
        expect(content.edits.length).toBe(2);
        expect(content.aliases.map(({ screenId }) => screenId).sort()).toEqual(["new-b", "new-first"]);
        expect((await database.partition("sem").load()).aliases.length).toBe(1);
    });

    it("keeps every alias while a create looks for its task, so that it takes none that another edit has made", async () => {
        const partition = database.partition("noor");
        const sent = { ...anEdit("first", 1), firstSentAt: 5, lastSentAt: 5 };
        await partition.change({ edits: [sent], aliases: [{ screenId: "new-other", plannerId: "a" }] });
        await partition.forgetReadings();
        expect((await partition.load()).aliases.length).toBe(1);
        await partition.change({ aliases: [{ screenId: "new-first", plannerId: "b" }] });
        await partition.forgetReadings();
        expect((await partition.load()).aliases.map(({ screenId }) => screenId)).toEqual(["new-first"]);
    });

    it("keeps the aliases of a moment ago, which a reading of the next session may lag behind", async () => {
        const partition = database.partition("noor");
        const aliases = [
            { screenId: "new-old", plannerId: "a", madeAt: 4 },
            { screenId: "new-young", plannerId: "b", madeAt: 5 },
            { screenId: "new-undated", plannerId: "c" },
        ];
        await partition.change({ aliases });
        await partition.forgetReadings({ aliasesSince: 5 });
        expect((await partition.load()).aliases.map(({ screenId }) => screenId)).toEqual(["new-young"]);
        await partition.change({ aliases });
        await partition.forgetReadings({ aliasesSince: -Infinity });
        expect((await partition.load()).aliases.length).toBe(3);
    });

    it("forgets everything where no edit waits", async () => {
        const partition = database.partition("noor");
        await partition.change({ tasks: [{ task: aTask(), etag: "1" }], aliases: [{ screenId: "n", plannerId: "a" }] });
        await partition.forgetReadings();
        const content = await (await reopened()).load();
        expect(content).toEqual({ plan: null, tasks: [], details: [], edits: [], aliases: [], damaged: 0 });
    });

    it("forgets for one worker only", async () => {
        const tasks = [{ task: aTask(), etag: "1" }];
        for (const key of ["noor", "sem"]) await database.partition(key).change({ tasks });
        await database.partition("noor").forgetReadings();
        expect((await database.partition("noor").load()).tasks).toEqual([]);
        expect((await database.partition("sem").load()).tasks).toEqual(tasks);
    });

    it("counts the edits that wait, by worker, and names nobody without any", async () => {
        expect([...(await database.waiting())]).toEqual([]);
        await database.partition("sem").change({ edits: [anEdit("first", 1), anEdit("second", 2)] });
        await database.partition("noor").change({ edits: [anEdit("third", 1)], tasks: [{ task: aTask(), etag: "1" }] });
        await database.partition("daan").change({ tasks: [{ task: aTask(), etag: "1" }] });
        await reopened();
        expect([...(await database.waiting())].sort()).toEqual([
            ["noor", 1],
            ["sem", 2],
        ]);
        await database.partition("noor").change({ removedEdits: ["third"] });
        await database.partition("sem").forgetReadings();
        expect([...(await database.waiting())]).toEqual([["sem", 2]]);
    });

    it("does what is asked at once in the order in which it is asked", async () => {
        const partition = database.partition("noor");
        const [, , , content, waiting] = await Promise.all([
            partition.change({ edits: [anEdit("first", 1), anEdit("second", 2)] }),
            partition.change({ edits: [anEdit("first", 3)] }),
            partition.change({ removedEdits: ["second"] }),
            partition.load(),
            database.waiting(),
            partition.change({ removedEdits: ["first"] }),
        ]);
        expect(content.edits).toEqual([anEdit("first", 3)]);
        expect([...waiting]).toEqual([["noor", 1]]);
        expect((await partition.load()).edits).toEqual([]);
    });

    it("puts what a change holds although the same change removes it first", async () => {
        const partition = database.partition("noor");
        const details = { notes: "", checklist: [], links: [] };
        const tasks = [{ task: aTask({ id: "a" }), etag: "2" }];
        await partition.change({
            removedTasks: ["a"],
            tasks,
            details: [{ id: "a", taskEtag: "2", etag: "3", details }],
        });
        const content = await partition.load();
        expect([content.tasks, content.details.length]).toEqual([tasks, 1]);
    });
}

function aRename(id: string, taskId: string): StoredEdit {
    return { ...anEdit(id, 2), edit: { kind: "rename", taskId, title: "Anders" } };
}

function anEdit(id: string, sequence: number): StoredEdit {
    return {
        id,
        sequence,
        edit: { kind: "create", taskId: `new-${id}`, draft: aDraft() },
        madeAt: 0,
        madeBy: "noor",
        seen: null,
        state: { kind: "waiting" },
        firstSentAt: null,
        lastSentAt: null,
        alreadyThere: [],
    };
}
