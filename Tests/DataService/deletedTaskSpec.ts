import type { DataService, Notice, PlanView, TaskId } from "../../DataService/api";
import { aDraft } from "../Support/aTask";
import { StoreUtrecht } from "../Support/StoreUtrecht";

const FLYERS = "Folder wisselen";

describe("A task that was deleted in Teams while edits waited here", () => {
    let store: StoreUtrecht;
    let service: DataService;
    let notices: readonly Notice[];
    let taskId: TaskId;

    beforeEach(async () => {
        store = await StoreUtrecht.open();
        ({ service, notices } = await store.signOn("noor"));
        taskId = service.plan.value.tasks.find(({ title }) => title === FLYERS)?.id ?? "";
        await service.openDetails(taskId);
        store.graph.online = false;
    });

    afterEach(() => service.close());

    async function deletedBeforeTheLineIsBack(): Promise<void> {
        await store.graph.idle();
        await store.deleteInTeams("daan", taskId);
        store.graph.online = true;
        await service.refresh();
        await store.graph.clock.pass(20_000);
    }

    function outbox(): (readonly [string, string])[] {
        return service.plan.value.outbox.map(({ edit, state }) => [edit.kind, state.kind] as const);
    }

    it("takes along the edits that carry nothing somebody typed, and says so once", async () => {
        const item = service.plan.value.details.get(taskId)?.checklist.find(({ checked }) => !checked);
        await service.perform([
            { kind: "tickItem", taskId, itemId: item?.id ?? "", checked: true },
            { kind: "assign", taskId, userIds: service.plan.value.plan.members.map(({ id }) => id) },
            { kind: "setDue", taskId, due: null },
            { kind: "setProgress", taskId, progress: "completed" },
        ]);
        await deletedBeforeTheLineIsBack();
        expect(notices).toEqual([{ kind: "taskGone", title: FLYERS, kept: false }]);
        expect([outbox(), service.sync.value.problem]).toEqual([[], null]);
    });

    it("leaves what somebody typed, refused as gone, until it is given up", async () => {
        await service.perform([
            { kind: "setPriority", taskId, priority: "low" },
            { kind: "rename", taskId, title: "Folders" },
            { kind: "setNotes", taskId, notes: "Week 48 ligt klaar" },
            { kind: "setProgress", taskId, progress: "completed" },
        ]);
        await deletedBeforeTheLineIsBack();
        expect(notices).toEqual([{ kind: "taskGone", title: FLYERS, kept: true }]);
        expect(outbox()).toEqual([
            ["rename", "refused"],
            ["setNotes", "refused"],
        ]);
        const calls = store.graph.calls.length;
        await service.refresh();
        expect([notices.length, store.graph.calls.length]).toEqual([1, calls + 1]);
        for (const { id } of service.plan.value.outbox) await service.discard(id);
        expect(outbox()).toEqual([]);
    });

    it("ends the question about a value that was changed there, too", async () => {
        await service.perform([
            { kind: "setDue", taskId, due: null },
            { kind: "rename", taskId, title: "Folders" },
        ]);
        await store.changeInTeams("sem", taskId, { title: "Van Sem", dueDateTime: "2026-12-24T10:00:00Z" });
        store.graph.online = true;
        await service.refresh();
        expect(outbox()).toEqual([
            ["setDue", "conflict"],
            ["rename", "conflict"],
        ]);
        await store.deleteInTeams("daan", taskId);
        await service.refresh();
        await store.graph.clock.pass(10_000);
        expect(outbox().map(([, state]) => state)).toEqual(["conflict", "conflict"]);
        await store.graph.clock.pass(10_000);
        expect(outbox()).toEqual([["rename", "refused"]]);
        expect(notices).toEqual([{ kind: "taskGone", title: FLYERS, kept: true }]);
    });

    it("leaves the notes of a task that was made here", async () => {
        store.graph.online = true;
        store.graph.breakNext("GET", "/details", { kind: "status", status: 500 });
        const made = await service.create(aDraft({ title: "Etalage lappen", notes: "Alleen links" }));
        await store.graph.idle();
        const [task] = await store.tasksCalled("Etalage lappen");
        await store.deleteInTeams("daan", task?.id ?? "");
        await service.perform([{ kind: "setProgress", taskId: made.ok ? made.value : "", progress: "completed" }]);
        await store.graph.clock.pass(100_000);
        expect(outbox()).toEqual([["create", "refused"]]);
        expect(notices).toEqual([{ kind: "taskGone", title: "Etalage lappen", kept: true }]);
    });

    it("is told from a line of the checklist that was deleted", async () => {
        store.graph.online = true;
        const item = service.plan.value.details.get(taskId)?.checklist.find(({ checked }) => !checked)?.id ?? "";
        await store.changeInTeams("daan", taskId, { checklist: { [item]: null } }, "/details");
        await service.perform([{ kind: "tickItem", taskId, itemId: item, checked: true }]);
        await store.graph.idle();
        expect(notices).toEqual([{ kind: "itemGone", title: FLYERS }]);
        expect(outbox()).toEqual([]);
    });

    it("is told from a list that was deleted", async () => {
        store.graph.online = true;
        store.graph.breakNext("PATCH", taskId, { kind: "status", status: 404 });
        await service.perform([{ kind: "move", taskId, bucketId: null }]);
        await store.graph.idle();
        expect(outbox()).toEqual([["move", "refused"]]);
        expect(notices.map(({ kind }) => kind)).toEqual(["editRefused"]);
    });

    it("leaves nothing of itself when its details arrive afterwards", async () => {
        store.graph.online = true;
        const other = service.plan.value.tasks.find(({ title }) => title === "Kassalade tellen")?.id ?? "";
        const opened = service.openDetails(other);
        store.graph.answerInstead = ({ url }) =>
            url.endsWith("/$batch") ? batchWithoutTasks(service.plan.value) : null;
        await service.refresh();
        await opened;
        expect(service.plan.value.details.has(other)).toBeFalse();
    });

    it("keeps what was typed for a task whose making was set aside as damaged", async () => {
        const made = await service.create(aDraft({ title: "Etalage lappen" }));
        const id = made.ok ? made.value : "";
        await service.perform([
            { kind: "rename", taskId: id, title: "Etalage poetsen" },
            { kind: "setProgress", taskId: id, progress: "completed" },
        ]);
        const partition = store.disk.partition(store.partitionKey("noor"));
        const { edits } = await partition.load();
        await partition.change({
            removedEdits: edits.filter(({ edit }) => edit.kind === "create").map((one) => one.id),
        });
        await service.close();
        store.graph.online = true;
        const again = await store.signOn("noor");
        expect(
            again.service.plan.value.outbox
                .filter(({ edit }) => edit.taskId === id)
                .map(({ edit, state }) => [edit.kind, state.kind]),
        ).toEqual([["rename", "refused"]]);
        await again.service.close();
    });
});

function batchWithoutTasks({ plan }: PlanView): Response {
    const lists = [[], [], null, plan.members];
    const responses = lists.map((value, index) => ({
        id: String(index),
        status: 200,
        body: value ? { value } : { categoryDescriptions: {} },
    }));
    return Response.json({ responses });
}
