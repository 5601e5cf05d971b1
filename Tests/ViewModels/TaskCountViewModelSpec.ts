import { Changing } from "../../DataService/api";
import type { SessionState } from "../../ViewModels/SessionState";
import { TaskCountViewModel } from "../../ViewModels/TaskCountViewModel";
import { StorePage, TextIds } from "./StorePage";

describe("The count in the header", () => {
    it("counts what is the worker's own up to today, and nothing after sign-off", async () => {
        const page = await StorePage.open("noor");
        const session = new Changing<SessionState>(page.session);
        const count = new TaskCountViewModel(session, new TextIds(), page.store.graph.clock);
        page.list.controls.tab("mine");
        const pressing = page.list.rows
            .groups()
            .filter((group) => group.key === "overdue" || group.key === "today")
            .reduce((sum, group) => sum + group.count(), 0);
        expect(count.badge()).toBe(String(pressing));
        session.set({ kind: "signedOff" });
        expect(count.badge()).toBe("");
        count.dispose();
        await page.close();
    });

    it("adds what is overdue in the store for somebody who manages tasks", async () => {
        const page = await StorePage.open("fatima", { mayManageTasks: true });
        const count = new TaskCountViewModel(
            new Changing<SessionState>(page.session),
            new TextIds(),
            page.store.graph.clock,
        );
        expect(count.hasOverdue()).toBeTrue();
        page.list.controls.tab("overdue");
        expect(Number(count.badge())).toBeGreaterThanOrEqual(page.titles.length);
        count.dispose();
        await page.close();
    });
});
