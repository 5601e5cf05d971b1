import type { Clock, Watched } from "../../DataService/api";
import type { ReadySession, SessionState } from "../../ViewModels/SessionState";

const MINUTE_MS = 60_000;

/** Drops the token of a worker who has not touched the register for a while, and resumes at the next touch. */
export class IdleWatch {
    readonly #session: Watched<SessionState>;
    readonly #clock: Clock;
    #touchedAt: number;
    #watched: ReadySession | null = null;
    #cancel: () => void = () => undefined;

    constructor(session: Watched<SessionState>, clock: Clock) {
        this.#session = session;
        this.#clock = clock;
        this.#touchedAt = clock.elapsed();
        session.subscribe(() => this.touched());
    }

    /** Somebody is at the register. */
    touched(): void {
        const before = this.#touchedAt;
        this.#touchedAt = this.#clock.elapsed();
        const { value } = this.#session;
        if (value.kind !== "ready") {
            this.#cancel();
            return;
        }
        // Another window of the register may have gone to rest meanwhile.
        if (value !== this.#watched || this.#touchedAt - before >= MINUTE_MS) value.service.resume();
        if (value === this.#watched) return;
        this.#watched = value;
        this.#cancel();
        this.#look(value);
    }

    // Edits that wait keep a session from resting, so it is asked again and again.
    #look(ready: ReadySession): void {
        const idleMs = this.#clock.elapsed() - this.#touchedAt;
        const leftMs = ready.settings.signIn.idleMinutes * MINUTE_MS - idleMs;
        if (leftMs <= 0) ready.service.rest();
        this.#cancel = this.#clock.after(leftMs > 0 ? leftMs : MINUTE_MS, () => this.#look(ready));
    }
}

/** Watches the touches of a page. */
export function watchTouches(page: Document, session: Watched<SessionState>, clock: Clock): void {
    const idle = new IdleWatch(session, clock);
    const touched = (): void => idle.touched();
    for (const touch of ["pointerdown", "keydown"])
        page.addEventListener(touch, touched, { capture: true, passive: true });
    touched();
}
