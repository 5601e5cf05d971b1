import type { Random } from "../values/random";
import { ArmedFault, type Strike, type Target } from "./ArmedFault";
import type { FaultRule } from "./Fault";

/** The faults asked for, oldest first. The first that matches a request and is drawn strikes; others only after one that goes on. */
export class Faults {
    #armed: ArmedFault[] = [];

    /** Arms a fault. */
    add(rule: FaultRule): void {
        this.#armed.push(new ArmedFault(rule));
    }

    /** Disarms every fault, or those of one name (or kind, for a rule without a name). */
    clear(name?: string): void {
        this.#armed = name === undefined ? [] : this.#armed.filter((armed) => armed.label !== name);
    }

    /** The rules still armed. */
    all(): readonly FaultRule[] {
        return this.#armed.map((armed) => armed.remaining);
    }

    /** Whether no request can be struck: then nothing needs to be matched. */
    get isEmpty(): boolean {
        return this.#armed.length === 0;
    }

    /** What strikes a request, in the order in which it was asked for. */
    strike(
        target: Target,
        surroundings: { readonly nowMs: number; readonly random: Random; readonly extend: boolean },
    ): Strike[] {
        const strikes: Strike[] = [];
        for (const armed of this.#armed) {
            const strike = armed.strike(target, surroundings);
            if (!strike) continue;
            strikes.push(strike);
            if (!armed.goesOn) break;
        }
        if (this.#armed.some((armed) => armed.isOver)) this.#armed = this.#armed.filter((armed) => !armed.isOver);
        return strikes;
    }
}
