import type { OutboxEntry } from "../../DataService/api";
import { decide } from "./decide";
import { Dice } from "./random";
import type { Register } from "./Register";
import type { Store } from "./Store";
import type { Window } from "./Window";

/** So long may it take until nothing waits any more, once everything works (virtual time). */
const LONGEST_MS = 60 * 60_000;
const TURN_MS = 20_000;
/** What is still under way when the faults end, late requests too, has come to rest after that. */
const LAST_ECHO_MS = 3 * 60_000;
/** An open register finds out by itself that everything works again: its longest pause is five minutes and a fifth. */
const BY_ITSELF_MS = 10 * 60_000;

/** Faults end, everybody comes back, and time passes until nothing waits on any register. People settle what needs them. */
export async function quiesce(store: Store): Promise<void> {
    for (const register of store.registers) register.calm();
    await store.time.pass(LAST_ECHO_MS);
    await store.time.pass(BY_ITSELF_MS);
    for (const register of store.registers) for (const window of register.windows) expectNothingFree(window, store);
    const deadline = store.time.now + LONGEST_MS;
    const dice = new Dice(store.seed + 1);
    for (const register of store.registers) {
        await register.closeAll();
        for (const worker of await workersWithEdits(register)) await deliver(register, worker, { deadline, dice });
    }
    for (const register of store.registers) await lookAtTheEnd(register);
}

/** Nothing waits in an open window but what waits for a person's decision about an earlier edit of its task. */
function expectNothingFree(window: Window, { ledger }: Store): void {
    const entries = window.view?.outbox ?? [];
    const asked = new Set(entries.filter(({ state }) => state.kind !== "waiting").map(({ edit }) => edit.taskId));
    const free = entries.filter(({ edit, state }) => state.kind === "waiting" && !asked.has(edit.taskId));
    if (free.length > 0) ledger.violate("stuck", `${window.outbox} sends nothing by itself: ${free.length} edits`);
}

async function workersWithEdits(register: Register): Promise<readonly string[]> {
    const waiting = await register.disk.waiting();
    return [...waiting.keys()].map((key) => key.split("|")[1]?.split("@")[0] ?? "");
}

interface Ending {
    readonly deadline: number;
    readonly dice: Dice;
}

async function deliver(register: Register, worker: string, { deadline, dice }: Ending): Promise<void> {
    const { time, ledger } = register.store;
    await register.signOn(worker);
    for (;;) {
        await time.pass(TURN_MS);
        const window = register.opened(0);
        window.service?.setAttention("page");
        const entries = window.view?.outbox ?? [];
        for (const entry of entries) settle(window, entry, dice, register.store);
        if (window.view && entries.every(({ state }) => state.kind === "refused")) return;
        if (time.now < deadline) continue;
        const stuck = entries.map(({ edit, state }) => `${edit.kind} ${state.kind}`).join(", ");
        ledger.violate("stuck", `after an hour ${window.outbox} still holds: ${stuck}`);
        return;
    }
}

/** Conflicts are settled; what was refused is given up when something else waits behind it, and stays otherwise. */
function settle(window: Window, entry: OutboxEntry, dice: Dice, store: Store): void {
    if (entry.state.kind === "conflict") {
        decide(window, entry, dice.chance(0.5) ? "mine" : "theirs", store);
        return;
    }
    const entries = window.view?.outbox ?? [];
    const isAhead = entries.some(({ edit, state }) => state.kind === "waiting" && edit.taskId === entry.edit.taskId);
    if (entry.state.kind === "refused" && isAhead) decide(window, entry, "discard", store);
}

/** Opens each register once more and reads the plan, so that screens and Planner can be compared. */
async function lookAtTheEnd(register: Register): Promise<void> {
    const { time, store } = { time: register.store.time, store: register.store };
    const window = register.opened(0);
    await time.pass(2_000);
    window.service?.setAttention("page");
    store.watch("refresh", window.service?.refresh());
    await time.pass(5_000);
}
