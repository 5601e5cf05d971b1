import { BrokenDatabase } from "../../DataService/Store/BrokenDatabase";
import { noticeText } from "../../ViewModels/OnDemand/noticeText";
import { StoreUtrecht } from "../Support/StoreUtrecht";
import { StorePage } from "./StorePage";

describe("The status line", () => {
    let page: StorePage;

    afterEach(() => page.close());

    it("says at what time a long wait for Microsoft 365 ends, and does not count a short one", async () => {
        page = await StorePage.open("noor");
        const { graph } = page.store;
        graph.breakNext("POST", "/\\$batch", { kind: "status", status: 429, retryAfter: 600 });
        await page.service.refresh();
        expect(page.list.status.problemText()).toBe("problemThrottledUntil 10:10");
        await graph.clock.pass(5 * 60_000);
        expect(page.list.status.problemText()).toBe("problemThrottledUntil 10:10");
        await graph.clock.pass(4.5 * 60_000);
        expect(page.list.status.problemText()).toBe("problemThrottled");
    });

    it("says what colleagues left on this register", async () => {
        const store = await StoreUtrecht.open();
        const noor = await StorePage.open("noor", { store });
        store.graph.online = false;
        await noor.list.toggleDone(noor.idOf("Folder wisselen"));
        await noor.close();
        store.graph.online = true;
        page = await StorePage.open("fatima", { store });
        expect(page.list.status.othersText()).toBe("othersWaiting_one 1");
        expect(page.list.status.tone()).toBe("calm");
    });

    it("says which right is missing, one sentence each, and shows the tasks all the same", async () => {
        page = await StorePage.open("noor");
        const { graph } = page.store;
        graph.breakNext("GET", "/members", { kind: "status", status: 403 });
        await page.service.refresh();
        expect(page.list.status.missingText()).toBe("missing_members");
        expect(page.titles.length).toBeGreaterThan(0);
        await page.service.refresh();
        expect(page.list.status.missingText()).toBe("");
    });

    it("warns of a register that keeps nothing before the first change", async () => {
        page = await StorePage.open("noor", { storage: new BrokenDatabase("unavailable") });
        expect(page.titles.length).toBeGreaterThan(0);
        expect([page.list.status.storageText(), page.list.status.tone()]).toEqual(["statusStorageBroken", "alarm"]);
        await page.list.toggleDone(page.idOf("Folder wisselen"));
        expect(page.list.toast.current()?.text).toBe("problemStorageBroken");
    });

    it("tells of many refused changes once", async () => {
        page = await StorePage.open("noor");
        const problem = { kind: "refused", reason: "forbidden", code: "" } as const;
        const tell = (count: number): string =>
            noticeText({ kind: "editRefused", title: "Folder wisselen", count, problem }, page.list.plan);
        expect(tell(1)).toBe("noticeRefused Folder wisselen problemForbidden");
        expect(tell(5)).toBe("noticeRefused titleAndMore Folder wisselen 4 problemForbidden");
    });
});
