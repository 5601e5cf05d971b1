import type { ChecklistItem, DataService, TaskDetails, TaskEdit, TaskId } from "../../DataService/api";
import { orderHintBetween } from "../../DataService/api";
import { StoreUtrecht } from "../Support/StoreUtrecht";

const FLYERS = "Folder wisselen";

interface PlannedDetails {
    readonly description: string | null;
    readonly checklist: Readonly<Record<string, { readonly title: string; readonly isChecked: boolean }>>;
    readonly references: Readonly<Record<string, { readonly alias: string }>>;
}

interface PlannedTask {
    readonly startDateTime: string | null;
    readonly appliedCategories: Readonly<Record<string, boolean>>;
}

describe("What belongs to a task", () => {
    let store: StoreUtrecht;
    let service: DataService;
    let taskId: TaskId;

    beforeEach(async () => {
        store = await StoreUtrecht.open();
        ({ service } = await store.signOn("noor"));
        taskId = service.plan.value.tasks.find(({ title }) => title === FLYERS)?.id ?? "";
        await service.openDetails(taskId);
    });

    afterEach(() => service.close());

    function details(): TaskDetails {
        const known = service.plan.value.details.get(taskId);
        if (!known) throw new Error("Nobody has opened the task.");
        return known;
    }

    const lines = (): string[] => details().checklist.map(({ title, checked }) => (checked ? `x ${title}` : title));

    const inPlanner = (): Promise<PlannedDetails> => store.read(`/planner/tasks/${taskId}/details`);

    function newLine(title: string): ChecklistItem {
        const last = details().checklist.at(-1);
        const orderHint = orderHintBetween(last?.orderHint ?? null, null);
        return { id: service.newItemId(), title, checked: false, orderHint };
    }

    async function send(...edits: readonly TaskEdit[]): Promise<void> {
        await service.perform(edits);
        await store.graph.idle();
    }

    it("takes a new line at the end of the checklist", async () => {
        const before = lines();
        await service.perform([{ kind: "addItem", taskId, item: newLine("Foto sturen") }]);
        expect(lines()).toEqual([...before, "Foto sturen"]);
        await store.graph.idle();
        expect(lines()).toEqual([...before, "Foto sturen"]);
        const titles = Object.values((await inPlanner()).checklist).map(({ title }) => title);
        expect(titles).toContain("Foto sturen");
        expect(service.plan.value.outbox).toEqual([]);
    });

    it("takes a line that is added, moved to the top and ticked before anything was sent", async () => {
        const [first] = details().checklist;
        const item = newLine("Eerst dit");
        await send(
            { kind: "addItem", taskId, item },
            { kind: "moveItem", taskId, itemId: item.id, orderHint: orderHintBetween(null, first?.orderHint ?? null) },
            { kind: "tickItem", taskId, itemId: item.id, checked: true },
        );
        expect(lines()[0]).toBe("x Eerst dit");
        expect((await inPlanner()).checklist[item.id]).toEqual(
            jasmine.objectContaining({ title: "Eerst dit", isChecked: true }),
        );
    });

    it("keeps a tick when the line is moved in the same moment", async () => {
        const [, second] = details().checklist;
        const [first] = details().checklist;
        if (!first || !second) throw new Error("The checklist is too short.");
        await send(
            { kind: "tickItem", taskId, itemId: second.id, checked: true },
            { kind: "moveItem", taskId, itemId: second.id, orderHint: orderHintBetween(null, first.orderHint) },
        );
        expect(lines()[0]).toBe(`x ${second.title}`);
        expect((await inPlanner()).checklist[second.id]?.isChecked).toBeTrue();
    });

    it("loses a line that is removed, and gets it back when that is undone", async () => {
        const [first] = details().checklist;
        if (!first) throw new Error("There is no checklist.");
        await send({ kind: "removeItem", taskId, itemId: first.id });
        expect(Object.keys((await inPlanner()).checklist)).not.toContain(first.id);
        await send({ kind: "addItem", taskId, item: { ...first, orderHint: " !" } });
        expect((await inPlanner()).checklist[first.id]?.title).toBe(first.title);
    });

    it("says so when the line that was moved here was deleted in Teams", async () => {
        const [first, second] = details().checklist;
        if (!first || !second) throw new Error("The checklist is too short.");
        store.graph.online = false;
        const orderHint = orderHintBetween(null, first.orderHint);
        await service.perform([{ kind: "moveItem", taskId, itemId: second.id, orderHint }]);
        await store.changeInTeams("sem", taskId, { checklist: { [second.id]: null } }, "/details");
        const notice = new Promise((resolve) => service.onNotice(resolve));
        store.graph.online = true;
        service.wake();
        await store.graph.clock.pass(2_000);
        await store.graph.idle();
        expect(await notice).toEqual({ kind: "itemGone", title: FLYERS });
    });

    it("counts lines and links on the row at once", async () => {
        const row = (): number[] => {
            const task = service.plan.value.tasks.find(({ id }) => id === taskId);
            return [task?.checklistTotal ?? 0, task?.checklistOpen ?? 0, task?.linkCount ?? 0];
        };
        const [total = 0, open = 0, links = 0] = row();
        store.graph.online = false;
        await service.perform([
            { kind: "addItem", taskId, item: newLine("Foto sturen") },
            { kind: "addLink", taskId, link: { url: "https://contoso.example/foto", alias: "Foto" } },
        ]);
        expect(row()).toEqual([total + 1, open + 1, links + 1]);
    });

    it("takes links whatever characters are in their addresses, and loses them again", async () => {
        const url = "https://contoso.example:8080/a.b?c=50%25&d=@e#f";
        await send({ kind: "addLink", taskId, link: { url, alias: "Plan" } });
        const { references } = await inPlanner();
        expect(Object.keys(references)).toContain("https%3A//contoso%2Eexample%3A8080/a%2Eb?c=50%2525&d=%40e%23f");
        expect(details().links).toContain({ url, alias: "Plan" });
        await send({ kind: "removeLink", taskId, url });
        expect(details().links.map((link) => link.url)).not.toContain(url);
    });

    it("takes and loses labels one by one, beside those that are set in Teams", async () => {
        await store.changeInTeams("sem", taskId, { appliedCategories: { category3: true } });
        await send(
            { kind: "setLabel", taskId, label: "category1", isOn: true },
            { kind: "setLabel", taskId, label: "category2", isOn: false },
        );
        const { appliedCategories } = await store.read<PlannedTask>(`/planner/tasks/${taskId}`);
        expect(appliedCategories["category1"]).toBeTrue();
        expect(appliedCategories["category3"]).toBeTrue();
        expect(appliedCategories["category2"]).toBeUndefined();
    });

    it("begins on the day that was set, also where work ends early that same day", async () => {
        await send(
            { kind: "setStart", taskId, start: "2026-11-25" },
            { kind: "setDue", taskId, due: { date: "2026-11-25", time: "00:30" } },
        );
        const { startDateTime } = await store.read<PlannedTask>(`/planner/tasks/${taskId}`);
        expect(startDateTime).toBe("2026-11-24T23:00:00Z");
        expect(service.plan.value.tasks.find(({ id }) => id === taskId)?.start).toBe("2026-11-25");
        await send({ kind: "setStart", taskId, start: null });
        expect(service.plan.value.tasks.find(({ id }) => id === taskId)?.start).toBeUndefined();
    });

    it("asks when the start was changed here and in Teams", async () => {
        store.graph.online = false;
        await service.perform([{ kind: "setStart", taskId, start: "2026-11-25" }]);
        await store.changeInTeams("sem", taskId, { startDateTime: "2026-11-20T10:00:00Z" });
        store.graph.online = true;
        service.wake();
        await store.graph.clock.pass(2_000);
        await store.graph.idle();
        const [entry] = service.plan.value.outbox;
        expect(entry?.state).toEqual(
            jasmine.objectContaining({ kind: "conflict", mine: "2026-11-25", theirs: "2026-11-20" }),
        );
    });

    it("keeps a new task together with its lines, labels and links", async () => {
        const draft = {
            title: "Etalage",
            bucketId: null,
            due: null,
            assignees: [],
            priority: "medium",
            notes: "",
        } as const;
        const made = await service.create(draft, (newId) => [
            { kind: "setLabel", taskId: newId, label: "category1", isOn: true },
            {
                kind: "addItem",
                taskId: newId,
                item: { id: service.newItemId(), title: "Ramen", checked: false, orderHint: " !" },
            },
            { kind: "addLink", taskId: newId, link: { url: "https://contoso.example/", alias: "" } },
        ]);
        expect(made.ok).toBeTrue();
        await store.graph.idle();
        const [task] = await store.tasksCalled("Etalage");
        const planned = await store.read<PlannedDetails>(`/planner/tasks/${task?.id ?? ""}/details`);
        expect(Object.values(planned.checklist).map(({ title }) => title)).toEqual(["Ramen"]);
        expect(Object.keys(planned.references).length).toBe(1);
        expect(service.plan.value.outbox).toEqual([]);
    });
});
