import { MemoryDatabase } from "../../DataService/Store/MemoryDatabase";
import type { Partition } from "../../DataService/Sync/ports/Database";
import { aDraft } from "../Support/aTask";
import { StoreUtrecht } from "../Support/StoreUtrecht";

describe("A session at the register", () => {
    let store: StoreUtrecht;

    beforeEach(async () => {
        store = await StoreUtrecht.open();
    });

    async function onDisk(): Promise<string> {
        const keys = ["noor", "sem"].map((name) => store.partitionKey(name));
        return JSON.stringify(await Promise.all(keys.map((key) => store.disk.partition(key).load())));
    }

    it("leaves neither task texts nor tokens on the register when it ends", async () => {
        const { service } = await store.signOn("noor");
        await service.openDetails(service.plan.value.tasks.find(({ title }) => title === "Folder wisselen")?.id ?? "");
        expect(await onDisk()).toContain("Folder wisselen");
        await service.close();
        expect(await onDisk()).not.toContain("Folder");
        expect(await onDisk()).not.toContain("eyJ");
        expect(service.plan.value.tasks).toEqual([]);
    });

    it("sends nothing and sets no timer after it has ended", async () => {
        const { service } = await store.signOn("noor");
        await service.close();
        const before = store.graph.calls.length;
        await service.refresh();
        service.wake();
        await store.graph.clock.pass(600_000);
        expect([store.graph.calls.length, store.graph.clock.timers]).toEqual([before, []]);
    });

    it("ignores an answer that comes after the end", async () => {
        const { service } = await store.signOn("noor");
        const refreshed = service.refresh();
        await service.close();
        await refreshed;
        await store.graph.idle();
        expect(service.plan.value.tasks).toEqual([]);
        expect(await onDisk()).not.toContain("Folder");
    });

    it("keeps waiting edits for the same worker, and sends them with that worker's token only", async () => {
        const noor = await store.signOn("noor");
        store.graph.online = false;
        await noor.service.create(aDraft({ title: "Van Noor" }));
        await store.graph.idle();
        await noor.service.close();
        store.graph.online = true;

        const sem = await store.signOn("sem");
        await sem.service.refresh();
        expect([sem.service.plan.value.outbox, (await store.tasksCalled("Van Noor")).length]).toEqual([[], 0]);
        await sem.service.close();

        const again = await store.signOn("noor");
        await store.graph.clock.pass(60_000);
        const [task] = await store.tasksCalled("Van Noor");
        const noorId = again.service.plan.value.plan.members.find(({ name }) => name.startsWith("Noor"))?.id;
        expect(task?.createdBy.user.id).toBe(noorId ?? "");
        expect(again.service.plan.value.outbox).toEqual([]);
        await again.service.close();
        expect(await onDisk()).not.toContain("Van Noor");
    });

    it("says that a decision came too late for the session", async () => {
        store.graph.online = false;
        const { service } = await store.signOn("noor");
        await service.create(aDraft());
        const [entry] = service.plan.value.outbox;
        const closed = service.close();
        expect(await service.discard(entry?.id ?? "")).toEqual({ ok: false, problem: { kind: "storageBroken" } });
        await closed;
        const again = await store.signOn("noor");
        expect(again.service.plan.value.outbox.map(({ id }) => id)).toEqual([entry?.id ?? ""]);
        await again.service.close();
    });

    it("asks for a new token once when Graph refuses the one at hand", async () => {
        const { service } = await store.signOn("noor");
        store.graph.breakNext("POST", "batch", { kind: "status", status: 401 });
        await service.refresh();
        expect(store.graph.sent.map(({ status }) => status)).toEqual([200, 401, 200]);
        expect(service.sync.value.problem).toBeNull();
        await service.close();
    });

    it("needs a sign-in when Graph refuses the new token too, and keeps the edits", async () => {
        const { service } = await store.signOn("noor");
        const fault = { kind: "status", status: 401 } as const;
        store.graph.emulator.addFault({ match: { path: "planner|batch" }, fault });
        await service.create(aDraft());
        await store.graph.idle();
        expect(store.graph.sent.map(({ status }) => status)).toEqual([200, 401, 401]);
        expect(service.sync.value.problem).toEqual({ kind: "signInNeeded", why: "rejected" });
        expect(service.plan.value.outbox.map(({ state }) => state.kind)).toEqual(["waiting"]);
        await service.close();
    });

    it("renews the token before it expires", async () => {
        const { service } = await store.signOn("noor");
        await store.graph.clock.pass(3 * 60 * 60_000);
        expect(new Set(store.graph.sent.map(({ status }) => status))).toEqual(new Set([200]));
        expect(new Set(store.graph.sent.map(({ token }) => token)).size).toBeGreaterThan(1);
        await service.close();
    });

    it("fails to take an edit, and shows none, when the register cannot keep it", async () => {
        class FullDisk extends MemoryDatabase {
            override partition(key: string): ReturnType<MemoryDatabase["partition"]> {
                const partition = super.partition(key);
                return {
                    load: () => partition.load(),
                    forgetReadings: () => partition.forgetReadings(),
                    change: async (change) =>
                        change.edits ? { ok: false, problem: { kind: "storageFull" } } : partition.change(change),
                };
            }
        }
        const { service } = await store.signOn("noor", new FullDisk());
        expect(await service.create(aDraft({ title: "Te veel" }))).toEqual({
            ok: false,
            problem: { kind: "storageFull" },
        });
        expect(service.plan.value.outbox).toEqual([]);
        await service.close();
    });

    it("sends what two windows of the register wrote down at the same time", async () => {
        store.graph.online = false;
        const one = await store.signOn("noor");
        const two = await store.signOn("noor");
        await one.service.create(aDraft({ title: "In het ene venster" }));
        await two.service.create(aDraft({ title: "In het andere venster" }));
        await one.service.close();
        await two.service.close();
        store.graph.online = true;
        const { service } = await store.signOn("noor");
        expect(service.plan.value.outbox).toEqual([]);
        expect((await store.tasksCalled("In het andere venster")).length).toBe(1);
        await service.close();
    });

    it("keeps a notice until somebody listens, and gives it once", async () => {
        const { service } = await store.signOn("noor", store.disk, () => undefined);
        const task = service.plan.value.tasks.find(({ title }) => title === "Folder wisselen");
        await store.deleteInTeams("daan", task?.id ?? "");
        await service.perform([{ kind: "setProgress", taskId: task?.id ?? "", progress: "completed" }]);
        await store.graph.clock.pass(20_000);
        const heard: string[] = [];
        service.onNotice(({ kind }) => heard.push(`page: ${kind}`));
        service.onNotice(({ kind }) => heard.push(`dialog: ${kind}`));
        expect(heard).toEqual(["page: taskGone"]);
        await service.close();
    });

    it("ends once, however often it is told to", async () => {
        let ends = 0;
        class CountingDisk extends MemoryDatabase {
            override partition(key: string): Partition {
                const partition = super.partition(key);
                return {
                    load: () => partition.load(),
                    change: (change) => partition.change(change),
                    forgetReadings: () => {
                        ends += 1;
                        return partition.forgetReadings();
                    },
                };
            }
        }
        const { service } = await store.signOn("noor", new CountingDisk());
        await Promise.all([service.close(), service.close()]);
        await service.close();
        expect([ends, service.sync.value]).toEqual([1, { busy: false, readAt: null, problem: null }]);
    });

    it("asks for no token after it has ended", async () => {
        const { service } = await store.signOn("noor");
        const asked = store.graph.emulator.requests().length;
        let closed: Promise<void> = Promise.resolve();
        store.graph.answerInstead = () => {
            closed = service.close();
            return new Response("{}", { status: 401 });
        };
        await service.refresh();
        await closed;
        await store.graph.idle();
        const tokens = store.graph.emulator.requests().slice(asked);
        expect(tokens.filter(({ path }) => path.includes("oauth2"))).toEqual([]);
    });
});
