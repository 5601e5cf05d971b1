import { Changing } from "../../DataService/api";
import { LogOffQuestion } from "../../Startup/OnDemand/LogOffQuestion";
import type { SessionState } from "../../ViewModels/SessionState";
import { StorePage, TextIds } from "../ViewModels/StorePage";

describe("At log-off", () => {
    const texts = new TextIds();
    let page: StorePage;
    let state: Changing<SessionState>;
    let question: LogOffQuestion;
    let asked: string[];
    let answer: Promise<boolean>;
    const ask = (text: string): Promise<boolean> => {
        asked.push(text);
        return answer;
    };

    beforeEach(async () => {
        page = await StorePage.open("noor");
        state = new Changing<SessionState>(page.session);
        question = new LogOffQuestion(state, page.store.graph.clock);
        asked = [];
        answer = Promise.resolve(true);
    });

    afterEach(() => page.close());

    async function leaveSomething(): Promise<void> {
        page.store.graph.online = false;
        await page.list.toggleDone(page.idOf("Folder wisselen"));
        await page.store.graph.idle();
    }

    it("nothing is asked when everything is in Teams, or when the session is over", async () => {
        expect(await question.staysHere(texts, ask)).toBeFalse();
        await leaveSomething();
        state.set({ kind: "signedOff" });
        expect(await question.staysHere(texts, ask)).toBeFalse();
        expect(asked).toEqual([]);
    });

    it("the worker hears what waits, and may stay or go", async () => {
        await leaveSomething();
        expect(await question.staysHere(texts, ask)).toBeTrue();
        answer = Promise.resolve(false);
        expect(await question.staysHere(texts, ask)).toBeFalse();
        expect(asked).toEqual(["logOffWaiting_one 1", "logOffWaiting_one 1"]);
    });

    it("a change made a moment ago is sent first, and not asked about", async () => {
        await page.list.toggleDone(page.idOf("Folder wisselen"));
        expect(page.service.plan.value.outbox.length).toBe(1);
        expect(await question.staysHere(texts, ask)).toBeFalse();
        expect([asked, page.service.plan.value.outbox]).toEqual([[], []]);
    });

    it("what was refused is told apart from what only waits", async () => {
        page.store.graph.breakNext("PATCH", "/planner/tasks/", { kind: "status", status: 403 });
        await page.list.toggleDone(page.idOf("Kassalade tellen"));
        await page.store.graph.clock.pass(1_000);
        await leaveSomething();
        await question.staysHere(texts, ask);
        expect(asked).toEqual(["logOffWaiting_one 1 logOffUndecided_one 1"]);
    });

    it("a register without anybody before it logs off after half a minute", async () => {
        await leaveSomething();
        answer = new Promise(() => undefined);
        const stays = question.staysHere(texts, ask);
        await page.store.graph.clock.pass(31_000);
        expect(await stays).toBeFalse();
    });

    it("a second log-off while the question is open goes through", async () => {
        await leaveSomething();
        answer = new Promise(() => undefined);
        const first = question.staysHere(texts, ask);
        await page.store.graph.idle();
        expect(await question.staysHere(texts, ask)).toBeFalse();
        await page.store.graph.clock.pass(31_000);
        await first;
    });

    it("a question that POS cannot show holds nobody back", async () => {
        await leaveSomething();
        expect(await question.staysHere(texts, () => Promise.reject(new Error("no dialog")))).toBeFalse();
    });
});
