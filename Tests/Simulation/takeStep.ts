import type { TaskView } from "../../DataService/api";
import { draftOf } from "./drafts";
import type { Choice, Deed, DraftChoice, EditChoice, Place } from "./History";
import { decide } from "./decide";
import { editOf } from "./editOf";
import { count } from "./Network";
import { WORKERS } from "./people";
import type { Store } from "./Store";
import { changeInTeams, publish } from "./teams";
import type { Window } from "./Window";

/** Carries out one step. What it sets off goes on beside; only opening and closing windows is waited for. */
export async function takeStep(store: Store, deed: Deed): Promise<void> {
    switch (deed.do) {
        case "signOn":
            return register(store, deed.register).signOn(WORKERS[deed.worker % WORKERS.length] ?? WORKERS[0]);
        case "teams":
            return changeInTeams(store, deed.who, deed.change);
        case "publish":
            return publish(store, deed.task);
        case "net":
        case "offline":
        case "signedOut":
        case "disk":
        case "stale":
            return spoil(store, deed);
        case "crash":
            return crash(store, deed, deed.points);
        case "close": {
            const window = register(store, deed.register).window(deed.window);
            if (window) store.watch("close", window.close());
            return;
        }
        case "openSecond":
            register(store, deed.register).opened(0);
            register(store, deed.register).opened(1);
            return store.time.pass(20);
        default:
            return act(await windowFor(store, deed), deed, store);
    }
}

function register(store: Store, index: number): Store["registers"][number] {
    const found = store.registers[index % store.registers.length];
    if (!found) throw new Error("A store has at least one register.");
    return found;
}

async function windowFor(store: Store, { register: index, window }: Place): Promise<Window> {
    const at = register(store, index);
    const open = at.window(window) ?? at.window(0);
    if (open) return open;
    const opened = at.opened(0);
    await store.time.pass(100);
    return opened;
}

type Act = Extract<Deed, { readonly do: "create" | "edit" | "openDetails" | "decide" | "refresh" | "wake" | "look" | "lookAway" }>;

function act(window: Window, deed: Act, store: Store): void {
    const { service, view } = window;
    if (!service || !view) return;
    switch (deed.do) {
        case "create":
            return create(window, deed.draft, store);
        case "edit":
            return edit(window, deed.task, deed.edits, store);
        case "openDetails": {
            const task = taskOnScreen(view.tasks, deed.task);
            if (task) store.watch("openDetails", service.openDetails(task.id));
            return;
        }
        case "decide":
            return decideOne(window, deed.entry, deed.choice, store);
        case "refresh":
            return store.watch("refresh", service.refresh());
        case "wake":
            return service.wake();
        case "look":
            return service.setAttention("page");
        case "lookAway":
            return service.setAttention("background");
    }
}

function create(window: Window, choice: DraftChoice, store: Store): void {
    const mark = choice.twin === null ? store.newMark("n") : `#t${window.outbox.replace("|", "")}${choice.twin}`;
    const look = choice.twin === null ? choice : { ...choice, due: 1, bucket: 0, priority: 2, assignees: 0 };
    store.ledger.madeOneMore(mark);
    count(store.tally, "edits");
    window.create(draftOf(look, mark, store.truth.buckets));
}

function edit(window: Window, which: number, choices: readonly EditChoice[], store: Store): void {
    const task = taskOnScreen(window.view?.tasks ?? [], which);
    if (!task) return;
    const lines = window.view?.details.get(task.id)?.checklist ?? [];
    const edits = choices.flatMap((choice) => editOf(choice, task, { lines: lines.map(({ id }) => id), store }));
    count(store.tally, "edits", edits.length);
    if (edits.length > 0) window.perform(edits);
}

function taskOnScreen(tasks: readonly TaskView[], which: number): TaskView | undefined {
    const sorted = [...tasks].sort((a, b) => (a.title < b.title ? -1 : 1));
    return sorted[which % Math.max(1, sorted.length)];
}

function decideOne(window: Window, which: number, choice: Choice, store: Store): void {
    const open = (window.view?.outbox ?? []).filter(({ state }) => state.kind !== "waiting" || choice === "discard");
    const entry = open[which % Math.max(1, open.length)];
    if (entry) decide(window, entry, choice, store);
}

function crash(store: Store, place: Place, points: number): void {
    const window = register(store, place.register).window(place.window);
    if (!window) return;
    count(store.tally, "crashes");
    window.life.endAfter(points);
}

type Spoiling = Extract<Deed, { readonly do: "net" | "offline" | "signedOut" | "disk" | "stale" }>;

function spoil(store: Store, deed: Spoiling): void {
    const at = register(store, deed.register);
    const { now } = store.time;
    if (deed.do !== "net") count(store.tally, deed.do);
    switch (deed.do) {
        case "net":
            return at.line.arm(deed.match, deed.fault);
        case "offline":
            at.line.offlineUntil = now + deed.ms;
            return;
        case "signedOut":
            at.signedOutUntil = now + deed.ms;
            return;
        case "disk":
            return at.disk.arm(deed.problem, deed.skip);
        case "stale":
            return at.stale.begin(store.truth, now, now + deed.ms);
    }
}
