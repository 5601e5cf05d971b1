import type { DataService, TaskEdit, TaskId, TaskView } from "../../DataService/api";
import { StoreUtrecht } from "../Support/StoreUtrecht";
import type { PlannerTask } from "../Support/StoreUtrecht";

const FLYERS = "Folder wisselen";

describe("Changing a task", () => {
    let store: StoreUtrecht;
    let service: DataService;
    let notices: readonly unknown[];
    let taskId: TaskId;

    beforeEach(async () => {
        store = await StoreUtrecht.open();
        ({ service, notices } = await store.signOn("noor"));
        taskId = service.plan.value.tasks.find(({ title }) => title === FLYERS)?.id ?? "";
    });

    afterEach(() => service.close());

    function shown(): TaskView | undefined {
        return service.plan.value.tasks.find(({ id }) => id === taskId);
    }

    function memberId(name: string): string {
        return service.plan.value.plan.members.find((member) => member.name.startsWith(name))?.id ?? "";
    }

    function inPlanner(): Promise<PlannerTask> {
        return store.read(`/planner/tasks/${taskId}`);
    }

    async function performAndSend(edit: TaskEdit): Promise<void> {
        await service.perform([edit]);
        await store.graph.idle();
    }

    async function offline(edits: () => Promise<unknown>): Promise<void> {
        store.graph.online = false;
        await edits();
        await store.graph.idle();
        store.graph.online = true;
    }

    it("sends each kind of edit", async () => {
        const sem = memberId("Sem");
        const list = service.plan.value.plan.buckets.find(({ name }) => name === "Opening")?.id ?? "";
        await service.perform([
            { kind: "rename", taskId, title: "Folders wisselen" },
            { kind: "setDue", taskId, due: { date: "2026-11-25", time: "09:30" } },
            { kind: "setPriority", taskId, priority: "low" },
            { kind: "move", taskId, bucketId: list },
            { kind: "assign", taskId, userIds: [sem] },
            { kind: "unassign", taskId, userIds: [memberId("Noor")] },
            { kind: "setProgress", taskId, progress: "inProgress" },
        ]);
        await store.graph.idle();
        const task = await inPlanner();
        expect([task.title, task.dueDateTime, task.priority]).toEqual(["Folders wisselen", "2026-11-25T08:30:00Z", 9]);
        expect([task.bucketId, Object.keys(task.assignments), task.percentComplete]).toEqual([list, [sem], 50]);
        expect([shown()?.delivery, service.plan.value.outbox]).toEqual(["delivered", []]);
    });

    it("ticks an item of the checklist and writes notes", async () => {
        const details = await service.openDetails(taskId);
        const item = details.ok ? details.value.checklist.find(({ checked }) => !checked) : undefined;
        await service.perform([
            { kind: "tickItem", taskId, itemId: item?.id ?? "", checked: true },
            { kind: "setNotes", taskId, notes: "Week 48 ligt klaar" },
        ]);
        expect(shown()?.checklistOpen).toBe(1);
        await store.graph.idle();
        const planner = await store.read<{
            description: string;
            checklist: Record<string, { isChecked: boolean; title: string }>;
        }>(`/planner/tasks/${taskId}/details`);
        expect(planner.checklist[item?.id ?? ""]).toEqual(
            jasmine.objectContaining({ isChecked: true, title: item?.title }),
        );
        expect(planner.description).toBe("Week 48 ligt klaar");
        expect([shown()?.checklistOpen, service.plan.value.outbox]).toEqual([1, []]);
    });

    it("keeps edits made offline and sends the last value of each field when the line is back", async () => {
        await offline(async () => {
            await service.perform([{ kind: "setProgress", taskId, progress: "completed" }]);
            await service.perform([{ kind: "setProgress", taskId, progress: "notStarted" }]);
            await service.perform([{ kind: "setProgress", taskId, progress: "inProgress" }]);
        });
        expect([shown()?.progress, shown()?.delivery]).toEqual(["inProgress", "waiting"]);
        expect(service.plan.value.outbox.length).toBe(3);
        service.wake();
        await store.graph.clock.pass(1_000);
        expect(store.graph.calls.filter((call) => call.startsWith("PATCH")).length).toBe(1);
        expect((await inPlanner()).percentComplete).toBe(50);
        expect([shown()?.delivery, service.plan.value.outbox]).toEqual(["delivered", []]);
    });

    it("is content when a colleague has completed the task already, and says so", async () => {
        await store.changeInTeams("sem", taskId, { percentComplete: 100 });
        await performAndSend({ kind: "setProgress", taskId, progress: "completed" });
        expect(notices).toEqual([
            { kind: "alreadyCompleted", title: FLYERS, by: memberId("Sem"), at: store.graph.clock.now() },
        ]);
        expect([service.plan.value.outbox, service.sync.value.problem]).toEqual([[], null]);
        expect((await inPlanner()).completedBy?.user.id).toBe(memberId("Sem"));
    });

    it("lets both changes live when a colleague changed another field", async () => {
        await store.changeInTeams("sem", taskId, { title: "Folders van week 48" });
        await performAndSend({ kind: "setPriority", taskId, priority: "urgent" });
        const task = await inPlanner();
        expect([task.title, task.priority]).toEqual(["Folders van week 48", 1]);
        expect(notices).toEqual([]);
    });

    it("undoes no colleague's change of the same field that came between reading and writing", async () => {
        const change = { as: "sem@contoso.example", method: "PATCH", path: `/v1.0/planner/tasks/${taskId}` } as const;
        const body = { dueDateTime: "2026-11-26T10:00:00Z" };
        store.graph.breakNext("PATCH", taskId, { kind: "changeFirst", change: { ...change, body } });
        await performAndSend({ kind: "setDue", taskId, due: { date: "2026-11-25", time: null } });
        expect((await inPlanner()).dueDateTime).toBe("2026-11-26T10:00:00Z");
        expect(service.plan.value.outbox.map(({ state }) => state)).toEqual([
            { kind: "conflict", mine: "2026-11-25", theirs: "2026-11-26", theirsBy: null, theirsAt: null },
        ]);
        expect([shown()?.delivery, shown()?.due]).toEqual(["conflict", { date: "2026-11-26", time: null }]);
    });

    for (const [choice, due] of [
        ["mine", "2026-11-25T10:00:00Z"],
        ["theirs", "2026-11-26T10:00:00Z"],
    ] as const) {
        it(`settles a conflict for ${choice}`, async () => {
            await store.changeInTeams("sem", taskId, { dueDateTime: "2026-11-26T10:00:00Z" });
            await performAndSend({ kind: "setDue", taskId, due: { date: "2026-11-25", time: null } });
            await service.settle(service.plan.value.outbox[0]?.id ?? "", choice);
            await store.graph.idle();
            expect((await inPlanner()).dueDateTime).toBe(due);
            expect([shown()?.delivery, service.plan.value.outbox]).toEqual(["delivered", []]);
        });
    }

    it("holds back what follows a conflict in the same field, and sends what touches another", async () => {
        await store.changeInTeams("sem", taskId, { title: "Van Sem" });
        await service.perform([
            { kind: "rename", taskId, title: "Van Noor" },
            { kind: "rename", taskId, title: "Toch van Noor" },
            { kind: "setPriority", taskId, priority: "urgent" },
        ]);
        await store.graph.idle();
        const task = await inPlanner();
        expect([task.title, task.priority]).toEqual(["Van Sem", 1]);
        expect(service.plan.value.outbox.map(({ state }) => state.kind)).toEqual(["conflict"]);
        expect(service.plan.value.outbox[0]?.state).toEqual(
            jasmine.objectContaining({ mine: "Toch van Noor", theirs: "Van Sem" }),
        );
    });

    it("takes a lost answer for what it is: nothing to send again", async () => {
        store.graph.breakNext("PATCH", taskId, { kind: "applyThenDrop" });
        await performAndSend({ kind: "rename", taskId, title: "Folders" });
        expect(service.plan.value.outbox.length).toBe(1);
        await store.graph.clock.pass(10_000);
        expect([(await inPlanner()).title, service.plan.value.outbox, notices]).toEqual(["Folders", [], []]);
    });

    it("keeps an edit that head office does not allow, and shows what Planner holds", async () => {
        store.graph.emulator.markTask(taskId, {
            published: { publicationName: "Week 48", publishingTeamName: "Retail" },
        });
        await performAndSend({ kind: "rename", taskId, title: "Eigen titel" });
        const problem = { kind: "refused", reason: "forbidden", code: "" };
        expect([shown()?.title, shown()?.delivery]).toEqual([FLYERS, "refused"]);
        expect(notices).toEqual([{ kind: "editRefused", title: FLYERS, count: 1, problem }]);
        await service.discard(service.plan.value.outbox[0]?.id ?? "");
        expect(shown()?.delivery).toBe("delivered");
    });

    it("delivers edits of other tasks while the service fails for one", async () => {
        const other = service.plan.value.tasks.find(({ title }) => title === "Kassalade tellen")?.id ?? "";
        store.graph.emulator.addFault({
            match: { method: "PATCH", path: taskId },
            fault: { kind: "status", status: 500 },
        });
        await service.perform([
            { kind: "rename", taskId, title: "Folders" },
            { kind: "setPriority", taskId: other, priority: "low" },
        ]);
        await store.graph.idle();
        expect((await store.read<PlannerTask>(`/planner/tasks/${other}`)).priority).toBe(9);
        expect(service.plan.value.outbox.map(({ edit }) => edit.kind)).toEqual(["rename"]);
        expect(service.sync.value.problem).toBeNull();
    });

    it("is no conflict with oneself, however fast the edits follow each other", async () => {
        const first = service.perform([{ kind: "setProgress", taskId, progress: "completed" }]);
        await service.perform([{ kind: "setProgress", taskId, progress: "inProgress" }]);
        await first;
        await service.perform([
            { kind: "rename", taskId, title: "Folders" },
            { kind: "rename", taskId, title: "Folders week 48" },
        ]);
        await store.graph.idle();
        const task = await inPlanner();
        expect(service.plan.value.outbox).toEqual([]);
        expect([task.percentComplete, task.title]).toEqual([50, "Folders week 48"]);
    });

    it("waits where something else than Graph answers, as a proxy or a portal does", async () => {
        store.graph.answerInstead = ({ method }) =>
            method === "PATCH" ? new Response("<html>Not found</html>", { status: 404 }) : null;
        await performAndSend({ kind: "setPriority", taskId, priority: "low" });
        expect(service.plan.value.outbox.map(({ state }) => state.kind)).toEqual(["waiting"]);
        expect(notices).toEqual([]);
    });

    it("lets a colleague's Done stand when the worker has tapped Done and Undo meanwhile", async () => {
        await offline(async () => {
            await service.perform([{ kind: "setProgress", taskId, progress: "completed" }]);
            await service.perform([{ kind: "setProgress", taskId, progress: "notStarted" }]);
        });
        await store.changeInTeams("sem", taskId, { percentComplete: 100 });
        service.wake();
        await store.graph.clock.pass(2_000);
        expect([(await inPlanner()).percentComplete, (await inPlanner()).completedBy?.user.id]).toEqual([
            100,
            memberId("Sem"),
        ]);
    });

    it("sets notes back although those before arrived without an answer", async () => {
        await service.openDetails(taskId);
        const before = service.plan.value.details.get(taskId)?.notes ?? "";
        await service.openDetails(service.plan.value.tasks.find(({ id }) => id !== taskId)?.id ?? "");
        store.graph.breakNext("PATCH", taskId, { kind: "applyThenDrop" });
        await performAndSend({ kind: "setNotes", taskId, notes: "Verloren antwoord" });
        await performAndSend({ kind: "setNotes", taskId, notes: before });
        await store.graph.clock.pass(3 * 60_000);
        const { description } = await store.read<{ description: string }>(`/planner/tasks/${taskId}/details`);
        expect([description, service.plan.value.outbox]).toEqual([before, []]);
    });

    it("asks about a colleague's value although the worker once sent the same in vain", async () => {
        await store.changeInTeams("sem", taskId, { priority: 9 });
        await performAndSend({ kind: "setPriority", taskId, priority: "urgent" });
        await service.settle(service.plan.value.outbox[0]?.id ?? "", "theirs");
        await offline(() => service.perform([{ kind: "setPriority", taskId, priority: "important" }]));
        await store.changeInTeams("sem", taskId, { priority: 1 });
        await service.refresh();
        expect((await inPlanner()).priority).toBe(1);
        expect(service.plan.value.outbox.map(({ state }) => state.kind)).toEqual(["conflict"]);
    });

    it("asks when a form was open while a colleague changed the same field", async () => {
        const task = shown();
        if (!task) throw new Error("There is no such task.");
        await store.changeInTeams("sem", taskId, { title: "Van Sem" });
        await service.refresh();
        await service.perform([{ kind: "rename", taskId, title: "Van Noor" }], { task, details: null });
        await store.graph.idle();
        expect((await inPlanner()).title).toBe("Van Sem");
        expect(service.plan.value.outbox.map(({ state }) => state.kind)).toEqual(["conflict"]);
    });
});
