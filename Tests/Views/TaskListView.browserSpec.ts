import ko from "knockout";
import { Changing, type TaskView } from "../../DataService/api";
import english from "../../Resources/Strings/en-US/strings.resjson";
import type { SessionState } from "../../ViewModels/SessionState";
import { loadPartsOnDemand } from "../../ViewModels/onDemand";
import { TasksPageViewModel } from "../../ViewModels/TasksPageViewModel";
import { Texts } from "../../ViewModels/text";
import pageStyles from "../../Views/TaskListView.css";
import { addRowFactsBinding } from "../../Views/rowFacts";
import markup from "../../Views/TaskListView.html";
import tableStyles from "../../Views/TaskTable.css";
import { VirtualClock } from "../Support/VirtualClock";
import { aTaskView, manyTasks, StandIn } from "./StandIn";

const HOSTILE = `<img src=x onerror="window.wasHacked = true"><script>window.wasHacked = true</script>`;
const DETAILS = {
    notes: HOSTILE,
    checklist: [{ id: "1", title: HOSTILE, checked: false, orderHint: "1" }],
    links: [
        { url: "javascript:window.wasHacked=true", alias: HOSTILE },
        { url: "data:text/html,<script>window.wasHacked=true</script>", alias: "Site" },
        { url: "file:///C:/Windows/win.ini", alias: "Site" },
        { url: "https://contoso.example/", alias: "Site" },
    ],
};

describe("The markup of the tasks page", () => {
    const texts = new Texts({ getString: (id) => english[id] ?? id, getCurrentUICulture: () => "en-US" });
    let element: HTMLElement;
    let page: TasksPageViewModel;
    let standIn: StandIn;
    const style = document.createElement("style");
    style.textContent = `${tableStyles}\n${pageStyles}`;

    beforeAll(async () => {
        addRowFactsBinding();
        await loadPartsOnDemand();
    });

    function show(tasks: readonly TaskView[], language = texts): void {
        standIn = new StandIn(tasks, DETAILS);
        const session = new Changing<SessionState>(standIn.session);
        page = new TasksPageViewModel(session, language, new VirtualClock());
        const body = new DOMParser().parseFromString(markup, "text/html").body.firstElementChild;
        if (!(body instanceof HTMLElement)) throw new Error("The page has no root element.");
        element = document.importNode(body, true);
        document.body.append(element);
        const retry = (): void => undefined;
        ko.applyBindings({ page, t: page.t, retry, showsList: true, showsPane: true }, element);
    }

    afterEach(() => {
        ko.cleanNode(element);
        element.remove();
        page.dispose();
    });

    it("shows text from Planner as text, wherever it comes from", async () => {
        show([aTaskView({ title: HOSTILE })]);
        page.list()?.open("task");
        await Promise.resolve();
        expect(element.querySelectorAll("img, script").length).toBe(0);
        expect(element.querySelector(".storeTasks-open")?.textContent).toBe(HOSTILE);
        expect(element.querySelector(".storeTasks-notes")?.textContent).toBe(HOSTILE);
        expect(element.querySelector(".storeTasks-checklist span")?.textContent).toBe(HOSTILE);
        expect("wasHacked" in window).toBeFalse();
    });

    it("makes a link only of a web address, and tells the other page nothing", () => {
        show([aTaskView()]);
        page.list()?.open("task");
        const links = [...element.querySelectorAll<HTMLAnchorElement>(".storeTasks-links a")];
        expect(links.map((link) => [link.href, link.rel])).toEqual([
            ["https://contoso.example/", "noopener noreferrer"],
        ]);
    });

    it("draws of a long list what is in sight, keeps room for the rest, and uses rows again", () => {
        show(manyTasks(400));
        const rows = (): Element[] => [...element.querySelectorAll(".storeTasks-row")];
        const drawnAt = (top: number): void => {
            while (!page.list()?.rows.look(top, 480));
        };
        expect(rows().length).withContext("at first").toBe(6);
        drawnAt(0);
        const first = rows();
        expect(first.length).toBeLessThan(40);
        drawnAt(10_000);
        expect(rows().length).toBeLessThan(40);
        expect(rows().filter((row) => first.includes(row)).length).toBe(first.length);
        const room = [...element.querySelectorAll<HTMLElement>(".storeTasks-room")].map(
            ({ offsetHeight }) => offsetHeight,
        );
        const drawn = rows().reduce((sum, row) => sum + (row as HTMLElement).offsetHeight, 0);
        expect(Math.abs(room.reduce((sum, height) => sum + height, drawn) - 400 * 56)).toBeLessThan(40 * 56);
    });

    it("fills a few rows at once when somebody scrolls far, and makes none anew for the others", () => {
        show(manyTasks(400));
        const rows = (): Element[] => [...element.querySelectorAll("tbody tr[role=row]:not(.storeTasks-groupRow)")];
        const shown = (): string[] =>
            [...element.querySelectorAll<HTMLElement>("[data-task-id]")].map((row) => row.dataset["taskId"] ?? "");
        const list = page.list()?.rows;
        if (!list) throw new Error("There is no list.");
        while (!list.look(1_000, 480));
        const [before, made] = [shown(), rows()];
        expect(list.look(1_400, 480)).withContext("not all at once").toBeFalse();
        const news = shown().filter((id) => !before.includes(id));
        expect(news.length).toBe(6);
        expect(rows().length).toBe(made.length);
        while (!list.look(1_400, 480));
        expect(rows().filter((row) => made.includes(row)).length).toBe(made.length);
    });

    it("shows what is found in the frame after a letter", () => {
        show([aTaskView({ id: "a", title: "Fold the sale" }), aTaskView({ id: "b", title: "Clean the till" })]);
        const titles = (): string[] =>
            [...element.querySelectorAll(".storeTasks-open")].map(({ textContent }) => textContent);
        page.list()?.controls.search("till");
        expect(page.list()?.rows.isBehind()).toBeTrue();
        page.list()?.rows.look(0, 480);
        expect(titles()).toEqual(["Clean the till"]);
        expect(page.list()?.rows.isBehind()).toBeFalse();
    });

    it("finds a task by the new name of its list when that changes during a search", () => {
        show([aTaskView()]);
        page.list()?.controls.search("ad hoc");
        page.list()?.rows.look(0, 480);
        const { plan } = standIn.plan.value;
        const buckets = plan.buckets.map((bucket) => ({ ...bucket, name: "Fresh" }));
        standIn.plan.set({ ...standIn.plan.value, plan: { ...plan, buckets } });
        page.list()?.controls.search("fresh");
        expect(page.list()?.rows.allIds()).toEqual(["task"]);
    });

    it("keeps the rows that did not change when one does", () => {
        const tasks = manyTasks(8);
        show(tasks);
        while (!page.list()?.rows.look(0, 480));
        const before = [...element.querySelectorAll(".storeTasks-row")];
        const [first, ...rest] = tasks;
        if (!first) throw new Error("There are no tasks.");
        standIn.plan.set({ ...standIn.plan.value, tasks: [{ ...first, progress: "inProgress" }, ...rest] });
        page.list()?.rows.look(0, 480);
        const after = [...element.querySelectorAll(".storeTasks-row")];
        expect(after.every((row, position) => row === before[position])).toBeTrue();
        expect(after[0]?.textContent).toContain("In progress");
    });

    it("leads to what is not in Teams yet although nothing could be read so far", () => {
        show([]);
        const state = { kind: "refused", problem: { kind: "refused", reason: "invalid", code: "" } } as const;
        const made = { title: "Vloer dweilen", madeAt: 0, madeBy: "noor" };
        const edit = { kind: "rename", taskId: "task", title: "Vloer dweilen" } as const;
        const outbox = [
            { ...made, id: "1", edit, state },
            { ...made, id: "2", edit, state: { kind: "waiting" } as const },
        ];
        standIn.plan.set({ ...standIn.plan.value, readAt: null, outbox });
        standIn.sync.set({ busy: false, readAt: null, problem: { kind: "offline" } });
        const links = [...element.querySelectorAll<HTMLElement>(".storeTasks-blank .storeTasks-link")];
        const shown = links.filter((link) => link.style.display !== "none").map((link) => link.textContent);
        expect(shown).toEqual(["1 change needs your decision", "Waiting to be sent (1)"]);
    });

    it("finishes a task on one tap without opening it", async () => {
        show([aTaskView()]);
        element.querySelector<HTMLButtonElement>(".storeTasks-done")?.click();
        await new Promise((resolve) => setTimeout(resolve));
        expect(element.querySelector(".storeTasks-toast")?.textContent).toContain("Undo");
        expect(page.list()?.openId()).toBeNull();
    });

    it("leaves no subscription behind", () => {
        show([aTaskView()]);
        const list = page.list();
        list?.open("task");
        ko.cleanNode(element);
        page.dispose();
        expect(list?.plan.view.getSubscriptionsCount()).toBe(0);
        expect(list?.openId.getSubscriptionsCount()).toBe(0);
        expect(list?.controls.tab.getSubscriptionsCount()).toBe(0);
    });

    it("takes the colour of the register", () => {
        show([aTaskView()]);
        expect(element.style.getPropertyValue("--storeTasks-brand")).toBe("rgb(11, 106, 143)");
    });

    it("has the columns of its tab: no assignee under My tasks", () => {
        show([aTaskView({ assignees: ["noor"] })]);
        document.head.append(style);
        element.style.width = "1400px";
        const shown = (): string[] =>
            [...element.querySelectorAll<HTMLElement>("thead th")]
                .filter((cell) => getComputedStyle(cell).display !== "none")
                .map((cell) => cell.textContent.trim());
        const list = page.list();
        list?.controls.tab("mine");
        expect(shown()).toEqual(["Done", "Name", "Due date", "Status", "Task list"]);
        list?.controls.tab("all");
        expect(shown()).toEqual(["Done", "Name", "Assigned to", "Due date", "Status", "Task list"]);
        list?.controls.tab("lists");
        expect(shown()).toEqual(["Name", "Active tasks", "Total tasks", "Target date", "Status"]);
        style.remove();
    });

    it("says what to do while nothing is open in the pane", () => {
        show([aTaskView()]);
        expect(element.querySelector(".storeTasks-detailPane")?.textContent).toContain("Select a task or task list");
        page.list()?.toggleSelecting();
        page.list()?.selectAll();
        expect(element.querySelector(".storeTasks-detailPane")?.textContent).toContain("1 task selected");
    });

    it("takes every word from the texts of the language: in a pseudo-language none is left over", async () => {
        const pseudo = new Texts({
            getString: (id) => `⟦${english[id] ?? id}⟧`,
            getCurrentUICulture: () => "en-US",
        });
        show([aTaskView({ title: "~", assignees: [], due: { date: "2030-01-01", time: "09:00" } })], pseudo);
        page.list()?.open("task");
        await Promise.resolve();
        const texts = [...element.querySelectorAll("*")].flatMap((node) => [
            ...[...node.childNodes].filter((child) => child instanceof Text).map((child) => child.data.trim()),
            ...["aria-label", "placeholder", "title"].map((name) => node.getAttribute(name) ?? ""),
        ]);
        // Dates are written by the browser, in the language of the register.
        const strange = texts.filter((text) => /\p{L}{3}/u.test(text.replace(/⟦[^⟧]*⟧/g, "")));
        const own = [HOSTILE, "Site", "~", "Noor Jansen", "Ad hoc"];
        expect(strange.filter((text) => !own.some((one) => text.includes(one)) && !/\d{4}|\d:\d/.test(text))).toEqual(
            [],
        );
        expect(texts.filter((text) => text.includes("⟦")).length).toBeGreaterThan(30);
    });
});
