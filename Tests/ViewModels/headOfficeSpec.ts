import { Changing } from "../../DataService/api";
import type { SessionState } from "../../ViewModels/SessionState";
import { TaskCountViewModel } from "../../ViewModels/TaskCountViewModel";
import { TaskFormViewModel } from "../../ViewModels/OnDemand/TaskFormViewModel";
import { StorePage, TextIds } from "./StorePage";

describe("Tasks of head office", () => {
    let page: StorePage;
    let count: TaskCountViewModel;

    beforeEach(async () => {
        page = await StorePage.open("fatima", { mayManageTasks: true });
        count = new TaskCountViewModel(new Changing<SessionState>(page.session), new TextIds(), page.store.graph.clock);
    });

    afterEach(async () => {
        count.dispose();
        await page.close();
    });

    async function publish(...titles: readonly string[]): Promise<void> {
        for (const title of titles) await page.store.publish(title);
        await page.service.refresh();
    }

    it("are marked, found by a chip, and counted in the header as long as they are new", async () => {
        const before = Number(count.badge());
        await publish("Feestdagen: muziek", "Feestdagen: etalage");
        expect(Number(count.badge())).toBe(before + 2);
        expect(count.label()).toMatch(/ 2$/);
        page.list.controls.tab("all");
        page.list.controls
            .chips()
            .find(({ key }) => key === "headOffice")
            ?.choose();
        expect(page.titles.sort()).toEqual(["Feestdagen: etalage", "Feestdagen: muziek"]);
        const [row] = page.list.rows.groups()[0]?.rows() ?? [];
        expect(row?.facts().marks).toEqual(["fromHeadOffice", "new"]);
        await page.store.graph.clock.pass(25 * 60 * 60 * 1000);
        expect(count.label()).toMatch(/ 0$/);
    });

    it("are told once, and not those that were there before", async () => {
        expect(count.news.text()).toBe("");
        await publish("Feestdagen: muziek", "Feestdagen: etalage");
        expect(count.news.text()).toBe("news_other 2");
        count.news.close();
        await page.service.refresh();
        expect(count.news.text()).toBe("");
        await publish("Feestdagen: kassa");
        expect(count.news.text()).toBe("news_one 1");
    });

    it("are not told during a sale, but after it", async () => {
        count.news.isSaleOpen(true);
        await publish("Feestdagen: muziek");
        expect(count.news.text()).toBe("");
        count.news.isSaleOpen(false);
        expect(count.news.text()).toBe("news_one 1");
    });

    it("are no news any more once somebody has finished them", async () => {
        await publish("Feestdagen: muziek");
        await page.list.toggleDone(page.idOf("Feestdagen: muziek"));
        expect(count.news.text()).toBe("");
    });

    it("are not told where that is switched off, and counted all the same", async () => {
        const settings = { ...page.session.settings, attention: { ...page.session.settings.attention, banner: false } };
        const session = new Changing<SessionState>({ ...page.session, settings });
        const quiet = new TaskCountViewModel(session, new TextIds(), page.store.graph.clock);
        await publish("Feestdagen: muziek");
        expect(quiet.news.text()).toBe("");
        expect(quiet.label()).toMatch(/ 1$/);
        quiet.dispose();
    });

    it("open in the form with head office's fields locked, until somebody unlocks them", async () => {
        await publish("Feestdagen: muziek");
        const task = page.taskCalled("Feestdagen: muziek");
        const form = new TaskFormViewModel(page.list.plan, { kind: "task", task, details: null });
        expect(form.isLocked()).toBeTrue();
        form.unlock();
        expect(form.isLocked()).toBeFalse();
        const own = page.taskCalled("Folder wisselen");
        expect(
            new TaskFormViewModel(page.list.plan, { kind: "task", task: own, details: null }).isLocked(),
        ).toBeFalse();
    });

    it("take a new status and other people although their name is locked in Teams", async () => {
        await publish("Feestdagen: muziek");
        const taskId = page.idOf("Feestdagen: muziek");
        await page.service.perform([
            { kind: "assign", taskId, userIds: [page.memberId("Noor")] },
            { kind: "setProgress", taskId, progress: "completed" },
        ]);
        await page.store.graph.idle();
        expect(page.service.plan.value.outbox).toEqual([]);
        await page.service.perform([{ kind: "rename", taskId, title: "Anders" }]);
        await page.store.graph.idle();
        expect(page.service.plan.value.outbox[0]?.state.kind).toBe("refused");
        expect(page.taskCalled("Feestdagen: muziek").id).toBe(taskId);
    });
});
