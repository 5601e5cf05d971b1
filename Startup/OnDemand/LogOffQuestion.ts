import type { Clock, DataService, Watched } from "../../DataService/api";
import { atMost } from "../../ViewModels/atMost";
import { logOffText } from "../../ViewModels/OnDemand/logOffText";
import type { SessionState } from "../../ViewModels/SessionState";
import type { Texts } from "../../ViewModels/text";

/** A tap on Done right before log-off gets this long to reach Teams before anybody is asked. */
const GRACE_MS = 2_000;
/** Nobody may be at the register: POS also logs off by itself, and does not say when it does. */
const PATIENCE_MS = 30_000;

/** Shows the question with this text; true when the worker wants to stay. */
export type AskToStay = (text: string) => Promise<boolean>;

/** Tells a worker who logs off what has not reached Teams. Lets everybody go who does not say that they want to stay. */
export class LogOffQuestion {
    readonly #session: Watched<SessionState>;
    readonly #clock: Clock;
    #isOpen = false;

    constructor(session: Watched<SessionState>, clock: Clock) {
        this.#session = session;
        this.#clock = clock;
    }

    /** True when the worker stays. Never rejects; asks nothing when nothing waits, nor a second time while it asks. */
    async staysHere(texts: Texts, ask: AskToStay): Promise<boolean> {
        const { value } = this.#session;
        if (value.kind !== "ready" || this.#isOpen || value.service.plan.value.outbox.length === 0) return false;
        this.#isOpen = true;
        try {
            await this.#sendQuickly(value.service);
            const text = logOffText(value.service.plan.value.outbox, texts);
            return text !== null && (await atMost(this.#clock, PATIENCE_MS, ask(text))) === true;
        } catch {
            return false;
        } finally {
            this.#isOpen = false;
        }
    }

    async #sendQuickly(service: DataService): Promise<void> {
        const isOutOfReach = service.sync.value.problem !== null;
        const isWaiting = service.plan.value.outbox.some(({ state }) => state.kind === "waiting");
        if (isWaiting && !isOutOfReach) await atMost(this.#clock, GRACE_MS, service.refresh());
    }
}
