import { ClosingViewModel } from "../../ViewModels/OnDemand/ClosingViewModel";
import { closingTasks } from "../../ViewModels/OnDemand/closingTasks";
import { LivePlan } from "../../ViewModels/LivePlan";
import { StorePage, TextIds } from "./StorePage";

describe("Closing a shift", () => {
    let page: StorePage;

    beforeEach(async () => {
        page = await StorePage.open("fatima", { mayManageTasks: true });
    });

    afterEach(() => page.close());

    const titles = (plan = page.list.plan): string[] => closingTasks(plan).map(({ title }) => title);

    function planWith(attention: object): LivePlan {
        const settings = { ...page.session.settings, attention: { ...page.session.settings.attention, ...attention } };
        return new LivePlan({ ...page.session, settings }, new TextIds(), page.store.graph.clock);
    }

    it("asks about what is open on the closing list up to today", async () => {
        const open = titles();
        expect(open).toContain("Kassa's afsluiten en tellen");
        const later = page.idOf("Vuilcontainers buiten");
        await page.service.perform([{ kind: "setDue", taskId: later, due: { date: "2030-01-01", time: null } }]);
        expect(titles()).toEqual(open.filter((title) => title !== "Vuilcontainers buiten"));
    });

    it("asks about the lists that the settings name, or about none", () => {
        const named = planWith({ closingLists: ["opening"] });
        expect(titles(named)).toContain("Kassalade tellen");
        const off = planWith({ closing: false });
        expect(titles(off)).toEqual([]);
        named.dispose();
        off.dispose();
    });

    it("wants a reason for what stays open", () => {
        const closing = new ClosingViewModel(page.list.plan);
        expect(closing.mayClose()).toBeFalse();
        expect(closing.problem()).toBe("reasonMissing");
        closing.reason("Brandalarm");
        expect(closing.mayClose()).toBeTrue();
        expect(closing.needsManager).toBeFalse();
    });

    it("keeps its lines as they are while one is finished, so that the focus stays", async () => {
        const closing = new ClosingViewModel(page.list.plan);
        const before = closing.rows();
        before[0]?.toggle();
        await page.store.graph.idle();
        await page.service.refresh();
        expect(before[0]?.isDone()).toBeTrue();
        expect(closing.rows().every((row, place) => row === before[place])).toBeTrue();
    });

    it("wants none once everything is done, which can be done in the question", async () => {
        const closing = new ClosingViewModel(page.list.plan);
        const count = closing.rows().length;
        for (const { id } of closing.rows())
            closing
                .rows()
                .find((row) => row.id === id)
                ?.toggle();
        await page.store.graph.idle();
        expect(closing.rows().length).toBe(count);
        expect([closing.isAllDone(), closing.mayClose(), closing.openTitles]).toEqual([true, true, []]);
    });

    it("needs somebody who may manage tasks when the worker may not", async () => {
        const other = await StorePage.open("noor", { store: page.store });
        expect(new ClosingViewModel(other.list.plan).needsManager).toBeTrue();
        await other.close();
    });
});
