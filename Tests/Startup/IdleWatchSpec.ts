import { Changing } from "../../DataService/api";
import { IdleWatch } from "../../Startup/OnDemand/IdleWatch";
import type { SessionState } from "../../ViewModels/SessionState";
import { VirtualClock } from "../Support/VirtualClock";
import { StandIn } from "../Views/StandIn";

const MINUTE_MS = 60_000;

describe("A register that nobody touches", () => {
    let clock: VirtualClock;
    let state: Changing<SessionState>;
    let did: string[];
    let watch: IdleWatch;

    beforeEach(() => {
        clock = new VirtualClock();
        did = [];
        const { session } = new StandIn([], { notes: "", checklist: [], links: [] });
        const service = {
            ...session.service,
            rest: () => void did.push("rest"),
            resume: () => void did.push("resume"),
        };
        const settings = { ...session.settings, signIn: { ...session.settings.signIn, idleMinutes: 10 } };
        state = new Changing<SessionState>({ kind: "signedOff" });
        watch = new IdleWatch(state, clock);
        state.set({ ...session, service, settings });
        did.length = 0;
    });

    it("rests after the minutes of the settings, and not before", async () => {
        await clock.pass(10 * MINUTE_MS - 1);
        expect(did).toEqual([]);
        await clock.pass(1);
        expect(did).toEqual(["rest"]);
    });

    it("counts from the last touch, and resumes at the next", async () => {
        await clock.pass(9 * MINUTE_MS);
        watch.touched();
        did.length = 0;
        await clock.pass(9 * MINUTE_MS);
        expect(did).toEqual([]);
        await clock.pass(MINUTE_MS);
        watch.touched();
        expect(did).toEqual(["rest", "resume"]);
    });

    it("tells of a touch once a minute, not at each key", async () => {
        for (let key = 0; key < 20; key += 1) watch.touched();
        expect(did).toEqual([]);
        await clock.pass(MINUTE_MS);
        for (let key = 0; key < 20; key += 1) watch.touched();
        expect(did).toEqual(["resume"]);
    });

    it("tries again each minute, since edits that wait keep it awake", async () => {
        await clock.pass(12 * MINUTE_MS);
        expect(did).toEqual(["rest", "rest", "rest"]);
    });

    it("does nothing once the worker has logged off", async () => {
        state.set({ kind: "signedOff" });
        await clock.pass(60 * MINUTE_MS);
        expect([did, clock.timers]).toEqual([[], []]);
    });
});
