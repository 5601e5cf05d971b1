import { createEmulator } from "../../packages/graph-emulator/src/createEmulator";
import type { Emulator } from "../../packages/graph-emulator/src/createEmulator";
import type { PlannerTruth } from "./PlannerTruth";
import type { VirtualTime } from "./VirtualTime";

/** For a while, a register's reads are answered from a copy of Planner that has fallen behind. */
export class StaleReads {
    #copy: Emulator | null = null;
    #until = -Infinity;

    /** The copy stops following now, and is asked until `until`. */
    begin(truth: PlannerTruth, time: VirtualTime, until: number): void {
        const snapshot = truth.emulator.snapshot();
        this.#copy = createEmulator({ now: () => time.now, random: () => 0.5, snapshot, trustTokens: true });
        this.#until = until;
    }

    /** The copy, while it is asked. */
    current(now: number): Emulator | null {
        return now < this.#until ? this.#copy : null;
    }

    end(): void {
        this.#until = -Infinity;
    }
}
