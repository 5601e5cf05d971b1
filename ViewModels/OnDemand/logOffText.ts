import type { OutboxEntry } from "../../DataService/api";
import type { Texts } from "../text";

/** What a worker who logs off should know: what has not reached Teams, and what becomes of it. Null when all has. */
export function logOffText(outbox: readonly OutboxEntry[], texts: Texts): string | null {
    const waiting = outbox.filter(({ state }) => state.kind === "waiting").length;
    const undecided = outbox.length - waiting;
    const sentences = [
        ...(waiting > 0 ? [texts.count("storeTasks_logOffWaiting_", waiting)] : []),
        ...(undecided > 0 ? [texts.count("storeTasks_logOffUndecided_", undecided)] : []),
    ];
    return sentences.length === 0 ? null : sentences.join(" ");
}
