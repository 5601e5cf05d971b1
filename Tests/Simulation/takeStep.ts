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
    if (isOneOf(TURNS, deed)) return turnOnOrOff(store, deed);
    if (isOneOf(ELSEWHERE, deed)) return elsewhere(store, deed);
    if (isOneOf(SPOILING, deed)) spoil(store, deed);
    else act(await windowFor(store, deed), deed, store);
}

const TURNS = ["signOn", "openSecond", "close", "crash"] as const;
const ELSEWHERE = ["teams", "publish"] as const;
const SPOILING = ["net", "offline", "signedOut", "disk", "stale", "slowToken", "clock"] as const;

function isOneOf<Kind extends Deed["do"]>(
    kinds: readonly Kind[],
    deed: Deed,
): deed is Extract<Deed, { readonly do: Kind }> {
    return kinds.some((kind) => kind === deed.do);
}

type Elsewhere = Extract<Deed, { readonly do: "teams" | "publish" }>;

async function elsewhere(store: Store, deed: Elsewhere): Promise<void> {
    if (deed.do === "teams") await changeInTeams(store, deed.who, deed.change);
    else publish(store, deed.task);
}

type Turn = Extract<Deed, { readonly do: "signOn" | "openSecond" | "close" | "crash" }>;

async function turnOnOrOff(store: Store, deed: Turn): Promise<void> {
    const at = register(store, deed.register);
    switch (deed.do) {
        case "signOn":
            return at.signOn(WORKERS[deed.worker % WORKERS.length] ?? WORKERS[0]);
        case "openSecond":
            at.opened(0);
            at.opened(1);
            return store.time.pass(20);
        case "close": {
            const window = at.window(deed.window);
            if (window) store.watch("close", window.close());
            return;
        }
        case "crash":
            crash(store, deed, deed.points);
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

type Act = Extract<Deed, { readonly do: "create" | "edit" | "openDetails" | "decide" } | Look>;
type Look = Place & { readonly do: "refresh" | "wake" | "look" | "lookAway" };

function act(window: Window, deed: Act, store: Store): void {
    switch (deed.do) {
        case "create":
            create(window, deed.draft, store);
            break;
        case "edit":
            edit(window, deed.task, deed.edits, store);
            break;
        case "openDetails": {
            const task = taskOnScreen(window.view?.tasks ?? [], deed.task);
            if (task) store.watch("openDetails", window.service?.openDetails(task.id));
            break;
        }
        case "decide":
            decideOne(window, deed.entry, deed.choice, store);
            break;
        default:
            look(window, deed.do, store);
    }
}

function look({ service }: Window, how: Look["do"], store: Store): void {
    if (how === "refresh") store.watch("refresh", service?.refresh());
    else if (how === "wake") service?.wake();
    else service?.setAttention(how === "look" ? "page" : "background");
}

function create(window: Window, choice: DraftChoice, store: Store): void {
    if (!window.service) return;
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

type Spoiling = Extract<Deed, { readonly do: (typeof SPOILING)[number] }>;

function spoil(store: Store, deed: Spoiling): void {
    const at = register(store, deed.register);
    const { now } = store.time;
    if (deed.do !== "net") count(store.tally, deed.do);
    switch (deed.do) {
        case "net":
            at.line.arm(deed.match, deed.fault);
            return;
        case "offline":
            at.line.offlineUntil = now + deed.ms;
            return;
        case "signedOut":
            at.signedOutUntil = now + deed.ms;
            return;
        case "disk":
            at.disk.arm(deed.problem, deed.skip);
            return;
        case "stale":
            at.stale.begin(store.truth, store.time, now + deed.ms);
            return;
        case "slowToken":
            at.tokenTakesMs = deed.ms;
            return;
        case "clock":
            at.clock.setForward(deed.ms);
            return;
    }
}
