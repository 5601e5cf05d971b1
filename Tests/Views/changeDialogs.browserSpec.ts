import ko from "knockout";
import changesMarkup from "../../Controls/ChangesDialog.html";
import conflictMarkup from "../../Controls/ConflictDialog.html";
import type { OutboxEntry } from "../../DataService/api";
import english from "../../Resources/Strings/en-US/strings.resjson";
import { changeAsks } from "../../ViewModels/changeAsks";
import { ChangesViewModel } from "../../ViewModels/OnDemand/ChangesViewModel";
import { ConflictViewModel, type ConflictSide } from "../../ViewModels/OnDemand/ConflictViewModel";
import { LivePlan } from "../../ViewModels/LivePlan";
import { StatusViewModel } from "../../ViewModels/StatusViewModel";
import { Texts } from "../../ViewModels/text";
import { VirtualClock } from "../Support/VirtualClock";
import { aTaskView, StandIn } from "./StandIn";

const HOSTILE = `<img src=x onerror="window.wasHacked = true">`;
const MADE = { title: HOSTILE, madeAt: 0, madeBy: "noor" };
const CONFLICT: OutboxEntry = {
    ...MADE,
    id: "conflict",
    edit: { kind: "setNotes", taskId: "task", notes: HOSTILE },
    state: { kind: "conflict", mine: HOSTILE, theirs: "One.\n\nTwo.", theirsBy: null, theirsAt: null },
};
const REFUSED: OutboxEntry = {
    ...MADE,
    id: "refused",
    edit: { kind: "rename", taskId: "task", title: HOSTILE },
    state: { kind: "refused", problem: { kind: "refused", reason: "invalid", code: "" } },
};

describe("The dialogs about changes that are not in Teams yet", () => {
    const texts = new Texts({ getString: (id) => english[id] ?? id, getCurrentUICulture: () => "en-US" });
    let standIn: StandIn;
    let plan: LivePlan;
    let element: HTMLElement;

    function show(markup: string, content: (plan: LivePlan) => object, outbox: readonly OutboxEntry[]): void {
        standIn = new StandIn([aTaskView()], { notes: "", checklist: [], links: [] });
        standIn.plan.set({ ...standIn.plan.value, outbox });
        plan = new LivePlan(standIn.session, texts, new VirtualClock());
        const body = new DOMParser().parseFromString(markup, "text/html").body.firstElementChild;
        if (!(body instanceof HTMLElement)) throw new Error("The dialog has no root element.");
        element = document.importNode(body, true);
        document.body.append(element);
        ko.applyBindings(content(plan), element);
    }

    const showChanges = (): void =>
        show(
            changesMarkup,
            (of) => ({
                changes: new ChangesViewModel(of, changeAsks()),
                status: new StatusViewModel(of),
                plan: of,
                texts,
            }),
            [REFUSED, CONFLICT],
        );
    const button = (label: string): HTMLButtonElement => {
        const found = [...element.querySelectorAll("button")].find((one) => one.textContent.trim() === label);
        if (!found) throw new Error(`There is no button ${label}.`);
        return found;
    };

    afterEach(() => {
        ko.cleanNode(element);
        element.remove();
        plan.dispose();
    });

    it("show what people typed as text, line breaks and all", () => {
        let kept: string | undefined;
        const keep = (side: ConflictSide): void => void (kept = side.heading);
        show(conflictMarkup, (of) => ({ conflict: new ConflictViewModel(of, CONFLICT), texts, keep }), [CONFLICT]);
        const values = [...element.querySelectorAll(".storeTasks-sideValue")].map((value) => value.textContent);
        expect(values).toEqual([HOSTILE, "One.\n\nTwo."]);
        expect(element.querySelectorAll("img").length).toBe(0);
        element.querySelectorAll<HTMLButtonElement>(".storeTasks-keep")[1]?.click();
        expect(kept).toBe("In Teams");
    });

    it("list what needs a decision, with all that can be done", () => {
        showChanges();
        expect([...element.querySelectorAll("button")].map((one) => one.textContent.trim())).toEqual([
            "Choose",
            "Change",
            "Send again",
            "Discard",
        ]);
        expect(element.querySelectorAll("img").length).toBe(0);
        expect(element.textContent).toContain("You, ");
    });

    it("keep the focus on the question before something is given up", async () => {
        showChanges();
        button("Discard").focus();
        button("Discard").click();
        await new Promise((resolve) => setTimeout(resolve));
        expect(document.activeElement).toBe(button("Keep it"));
        expect(element.textContent).toContain("It cannot be brought back.");
        button("Keep it").click();
        await new Promise((resolve) => setTimeout(resolve));
        expect(document.activeElement).toBe(button("Change"));
    });

    it("draw nothing anew when Planner was read and nothing changed", () => {
        showChanges();
        const before = [...element.querySelectorAll("button")];
        const outbox = standIn.plan.value.outbox.map((entry) => ({ ...entry }));
        standIn.plan.set({ ...standIn.plan.value, outbox, readAt: 60_000 });
        expect([...element.querySelectorAll("button")].every((one, index) => one === before[index])).toBeTrue();
    });

    it("say so when everything has reached Teams", () => {
        showChanges();
        standIn.plan.set({ ...standIn.plan.value, outbox: [] });
        expect(element.textContent).toContain("Everything you did is in Teams.");
        expect(element.querySelectorAll("button").length).toBe(0);
    });
});
