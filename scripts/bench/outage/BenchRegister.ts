import type { TaskEdit } from "../../../DataService/api";
import type { BenchStore } from "../support/BenchStore";
import type { Line } from "../support/Line";

/** A register of the store as this bench sees it, whoever built it. */
export interface BenchRegister {
    /** Writes edits down. Their `taskId` is Planner's, or any text for a `create`. */
    perform(edits: readonly TaskEdit[]): Promise<void>;
    /** The connection is back, says the browser. */
    wake(): void;
    /** How many edits have not been delivered. */
    waiting(): number;
    /** The tasks on the screen, each as one line of text. */
    shown(): string[];
    close(): Promise<void>;
}

/** Opens a register. `number` gives its jitter. */
export type OpenRegister = (store: BenchStore, line: Line, who: Who) => Promise<BenchRegister>;

/** Which register it is, and who works there. */
export interface Who {
    readonly number: number;
    readonly worker: string;
}

/** A task on a screen as one line of text. */
export function lineOf(title: string, priority: string): string {
    return `${title} (${priority})`;
}
