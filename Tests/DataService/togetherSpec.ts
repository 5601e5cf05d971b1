import type { TaskEdit } from "../../DataService/api";
import { aDraft } from "../Support/aTask";
import { StoreUtrecht } from "../Support/StoreUtrecht";
import type { Session } from "../Support/StoreUtrecht";

describe("Edits that wait together", () => {
    let store: StoreUtrecht;
    let session: Session;

    beforeEach(async () => {
        store = await StoreUtrecht.open("plan-3x20");
        session = await store.signOn("noor");
        store.graph.emulator.clearRequests();
    });

    afterEach(() => session.service.close());

    function tasks(): readonly { readonly id: string; readonly title: string }[] {
        return session.service.plan.value.tasks;
    }

    async function performed(edits: readonly TaskEdit[]): Promise<void> {
        await session.service.perform(edits);
        await store.graph.idle();
    }

    /** What was written, request by request: `PATCH` for a plain one, `PATCH x 20` for so many in a batch. */
    function writes(): string[] {
        return store.graph.emulator.requests().flatMap(({ method, parts = [] }) => {
            const written = parts.filter((part) => part.method !== "GET");
            if (parts.length === 0) return method === "PATCH" ? [method] : [];
            return written.length === 0 ? [] : [`${written[0]?.method ?? ""} x ${String(written.length)}`];
        });
    }

    function rename(title: string, count: number): TaskEdit[] {
        return tasks()
            .slice(0, count)
            .map(({ id }) => ({ kind: "rename", taskId: id, title }));
    }

    it("go out as one batch for each 20 tasks", async () => {
        await performed(rename("Anders", 45));
        expect(writes()).toEqual(["PATCH x 20", "PATCH x 20", "PATCH x 5"]);
        expect((await store.tasksCalled("Anders")).length).toBe(45);
        expect(session.service.plan.value.outbox).toEqual([]);
    });

    it("need no batch when there is one", async () => {
        await performed(rename("Anders", 1));
        expect(writes()).toEqual(["PATCH"]);
    });

    it("go out as one change where they concern one task", async () => {
        const taskId = tasks()[0]?.id ?? "";
        const [me, sem] = session.service.plan.value.plan.members.map(({ id }) => id);
        await performed([
            { kind: "rename", taskId, title: "Eerst zo" },
            { kind: "setPriority", taskId, priority: "urgent" },
            { kind: "rename", taskId, title: "Toch zo" },
            { kind: "assign", taskId, userIds: [me ?? "", sem ?? ""] },
            { kind: "unassign", taskId, userIds: [sem ?? ""] },
        ]);
        expect(writes()).toEqual(["PATCH"]);
        const [task] = await store.tasksCalled("Toch zo");
        expect([task?.priority, Object.keys(task?.assignments ?? {})]).toEqual([1, [me ?? ""]]);
    });

    it("keep their order where a task and its notes are changed in turn", async () => {
        const taskId = tasks()[0]?.id ?? "";
        await session.service.openDetails(taskId);
        store.graph.emulator.clearRequests();
        await performed([
            { kind: "rename", taskId, title: "Eerst" },
            { kind: "setNotes", taskId, notes: "Dan dit" },
            { kind: "rename", taskId, title: "Ten slotte" },
        ]);
        const patched = store.graph.emulator.requests().filter(({ method }) => method === "PATCH");
        expect(patched.map(({ path }) => path.endsWith("/details"))).toEqual([false, true, false]);
    });

    it("go one by one when they are refused together, so that only the refused one stays", async () => {
        const { id: taskId = "", title = "" } = tasks()[0] ?? {};
        store.graph.emulator.markTask(taskId, {
            published: { publicationName: "Week 48", publishingTeamName: "Retail" },
        });
        await performed([
            { kind: "rename", taskId, title: "Eigen titel" },
            { kind: "setProgress", taskId, progress: "inProgress" },
        ]);
        const [task] = await store.tasksCalled(title);
        expect(task?.percentComplete).toBe(50);
        expect(session.service.plan.value.outbox.map(({ edit, state }) => [edit.kind, state.kind])).toEqual([
            ["rename", "refused"],
        ]);
    });

    it("that are refused for one reason are told of once", async () => {
        await store.graph.emulator.changeAsSomeoneElse({
            as: "daan@contoso.example",
            method: "POST",
            path: "/v1.0/planner/tasks",
            body: { planId: store.link.planId, title: "Nog een" },
        });
        store.graph.emulator.setSwitches({ limits: { activeTasksInPlan: 0 } });
        await session.service.create(aDraft({ title: "Een" }));
        await session.service.create(aDraft({ title: "Twee" }));
        await session.service.create(aDraft({ title: "Drie" }));
        await store.graph.idle();
        const refused = session.notices.filter(({ kind }) => kind === "editRefused");
        expect(refused.reduce((sum, notice) => sum + (notice.kind === "editRefused" ? notice.count : 0), 0)).toBe(3);
        expect(refused.length).toBeLessThan(3);
    });

    it("come through although one part of the batch fails", async () => {
        const failing = tasks()[3]?.id ?? "";
        store.graph.breakNext("PATCH", failing, { kind: "status", status: 503 });
        await performed(rename("Anders", 5));
        expect([(await store.tasksCalled("Anders")).length, session.service.plan.value.outbox.length]).toEqual([4, 1]);
        await store.graph.clock.pass(10_000);
        expect([(await store.tasksCalled("Anders")).length, session.service.plan.value.outbox.length]).toEqual([5, 0]);
    });

    it("wait as long as a throttled part of the batch asks for", async () => {
        store.graph.breakNext("PATCH", tasks()[3]?.id ?? "", { kind: "status", status: 429, retryAfter: 90 });
        await performed(rename("Anders", 5));
        store.graph.emulator.clearRequests();
        session.service.wake();
        await store.graph.clock.pass(89_000);
        expect(store.graph.emulator.requests()).toEqual([]);
        await store.graph.clock.pass(60_000);
        expect((await store.tasksCalled("Anders")).length).toBe(5);
    });

    it("come through where a batch with a throttled part answers 424", async () => {
        store.graph.emulator.setSwitches({ throttledBatchStatus: 424 });
        store.graph.breakNext("PATCH", tasks()[1]?.id ?? "", { kind: "status", status: 429, retryAfter: 2.5 });
        await performed(rename("Anders", 4));
        expect(session.service.plan.value.outbox.length).toBe(1);
        await store.graph.clock.pass(20_000);
        expect((await store.tasksCalled("Anders")).length).toBe(4);
    });

    it("are delivered once when the answer to the whole batch is lost", async () => {
        await session.service.close();
        const again = await store.signOn("noor");
        store.graph.breakNext("POST", "batch", { kind: "applyThenDrop" });
        for (const title of ["Een", "Twee", "Twee"]) await again.service.create(aDraft({ title }));
        await store.graph.idle();
        await store.graph.clock.pass(120_000);
        expect([(await store.tasksCalled("Een")).length, (await store.tasksCalled("Twee")).length]).toEqual([1, 2]);
        expect(again.service.plan.value.outbox).toEqual([]);
        await again.service.close();
    });

    it("are not sent when they are given up while what they rest on is being read", async () => {
        const { service } = session;
        const taskId = tasks()[0]?.id ?? "";
        store.graph.answerInstead = ({ method }) => {
            if (method === "GET") void service.discard(service.plan.value.outbox[0]?.id ?? "");
            return null;
        };
        await performed([{ kind: "setNotes", taskId, notes: "Toch niet" }]);
        expect([writes(), service.plan.value.outbox]).toEqual([[], []]);
    });

    it("rest on what stood there before the one that is given up while they are on their way", async () => {
        const { service } = session;
        const { id: taskId = "", title = "" } = tasks()[0] ?? {};
        await store.changeInTeams("sem", taskId, { title: "Van Sem" });
        await store.changeInTeams("sem", taskId, { title });
        store.graph.answerInstead = ({ method }) => {
            if (method === "PATCH") void service.discard(service.plan.value.outbox[0]?.id ?? "");
            store.graph.answerInstead = null;
            return null;
        };
        await performed([
            { kind: "rename", taskId, title: "Eerst" },
            { kind: "rename", taskId, title: "Dan" },
        ]);
        expect([service.plan.value.outbox, (await store.tasksCalled("Dan")).length]).toEqual([[], 1]);
    });

    it("leave the last word on an assignee to the last edit, although an earlier one stays for another assignee", async () => {
        const taskId = tasks()[0]?.id ?? "";
        const [one = "", two = ""] = session.service.plan.value.plan.members.map(({ id }) => id);
        await performed([{ kind: "assign", taskId, userIds: [one, two] }]);
        store.graph.breakNext("PATCH", taskId, { kind: "status", status: 503 });
        await performed([
            { kind: "unassign", taskId, userIds: [one, two] },
            { kind: "assign", taskId, userIds: [one] },
        ]);
        await store.graph.clock.pass(60_000);
        const task = await store.read<{ assignments: object }>(`/planner/tasks/${taskId}`);
        expect(Object.keys(task.assignments)).toEqual([one]);
    });

    it("know their own doing again when they go one by one", async () => {
        const { id: taskId = "" } = tasks().find(({ title }) => title !== "") ?? {};
        const task = await store.read<{ percentComplete: number }>(`/planner/tasks/${taskId}`);
        store.graph.emulator.markTask(taskId, {
            published: { publicationName: "Week 48", publishingTeamName: "Retail" },
        });
        store.graph.breakNext("PATCH", taskId, { kind: "applyThenDrop" });
        const first = task.percentComplete === 50 ? "completed" : "inProgress";
        await performed([{ kind: "setProgress", taskId, progress: first }]);
        await performed([
            { kind: "setProgress", taskId, progress: "notStarted" },
            { kind: "rename", taskId, title: "Mag niet" },
        ]);
        await store.graph.clock.pass(60_000);
        expect(session.service.plan.value.outbox.map(({ edit, state }) => [edit.kind, state.kind])).toEqual([
            ["rename", "refused"],
        ]);
    });
});
