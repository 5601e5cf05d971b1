import { SIGN_IN, tokensBy } from "../Support/signIn";
import { createDataService, success } from "../../DataService/api";
import type { DataService, PlanView, TaskEdit } from "../../DataService/api";
import type { TokenProvider } from "../../DataService/Graph/TokenProvider";
import type { StoredChange, StoredEdit, StoredEditState } from "../../DataService/Sync/ports/Database";
import { personId } from "../../packages/graph-emulator/src/seeds/contoso/people";
import { fieldOnScreen } from "./fields";
import { nameKey } from "./Ledger";
import type { LedgerEdit, Seen } from "./Ledger";
import { Life } from "./Life";
import { signInName, tokenOf } from "./people";
import { GRAPH } from "./PlannerTruth";
import { Dice } from "./random";
import type { Register } from "./Register";
import { ScreenWatch } from "./ScreenWatch";

const TENANT = "6c1f3b9e-0c5d-4c2e-9d6a-1f2e3d4c5b6a";
const CLIENT = "0a6e9a54-7f0e-4d55-8a39-3f2f6f0b1c01";

/** By then another window has been told, and has read the disk: README.md, exception 13. */
const HEARD_WITHIN_MS = 50;

/** Edits that a person has just made and that are not on the disk yet. */
interface Pending {
    readonly edits: string[];
    readonly performed: number;
    readonly performedAtMs: number;
    readonly seen: (taskId: string) => Seen;
    /** Tasks whose details were on the screen. */
    readonly opened: ReadonlySet<string>;
    readonly mine: LedgerEdit[];
    /** Only meant for what is still in the outbox then: it need not become an edit. */
    readonly mayReplace: boolean;
}

/** One window of a register, with one worker signed on: a session of the real data service. */
export class Window {
    readonly life = new Life();
    readonly worker: string;
    readonly #register: Register;
    readonly #seed: number;
    #service: DataService | null = null;
    #closing = false;
    #pending: Pending[] = [];
    readonly #askedState = new Map<string, { readonly kind: StoredEditState["kind"]; readonly at: number }>();
    readonly #watch: ScreenWatch;

    constructor(register: Register, worker: string, seed: number) {
        this.#register = register;
        this.worker = worker;
        this.#seed = seed;
        this.#watch = new ScreenWatch(register.store.ledger, this.outbox);
    }

    /** The ledger's name for what this worker keeps on this register. */
    get outbox(): string {
        return `${this.#register.index}|${this.worker}`;
    }

    /** The data service while it can be used. */
    get service(): DataService | null {
        return this.life.dead || this.#closing ? null : this.#service;
    }

    /** What is on the screen, null when there is none. */
    get view(): PlanView | null {
        return this.service?.plan.value ?? null;
    }

    get over(): boolean {
        return this.life.dead || this.#closing;
    }

    /** Opens the data service. Does not wait for it. */
    open(): void {
        const { store, clock, disk, lock, channel, line } = this.#register;
        const { truth } = store;
        const link = { teamId: store.teamId, planId: truth.planId };
        const settings = {
            tenantId: TENANT,
            clientId: CLIENT,
            graphBaseUrl: GRAPH,
            signIn: SIGN_IN,
            attention: { banner: true, closing: true, closingLists: [] },
            stores: { "000201": link },
        };
        const opened = createDataService({
            settings,
            link,
            worker: { staffId: this.worker, userPrincipalName: signInName(this.worker) },
            timeZone: "Europe/Amsterdam",
            clock: clock.of(this.life),
            random: new Dice(this.#seed).next,
            storage: disk.of(this.life, {
                asked: (_key, change) => this.#asked(change),
                kept: (_key, change) => this.#kept(change),
            }),
            lock: lock.of(this.life),
            neighbours: channel.of(this.life, this.worker),
            tokens: this.#tokens(),
            send: line.sendOf(this.life, this.outbox),
        });
        opened.then(
            (service) => {
                this.#service = service;
                service.plan.subscribe((view) => this.life.dead || this.#watch.look(view));
            },
            (error: unknown) => store.ledger.violate("throws", `opening: ${String(error)}`),
        );
    }

    /** Ends the session in order. Resolves when that is done, or never when the power goes. */
    async close(): Promise<void> {
        const service = this.service;
        this.#closing = true;
        if (!service) {
            this.life.end();
            return;
        }
        await service.close();
        this.life.end();
    }

    /** The person does this; what became of it goes into the ledger. */
    perform(edits: readonly TaskEdit[]): void {
        const service = this.service;
        if (!service) return;
        void this.#remember(edits, () => service.perform(edits));
    }

    /** The person makes a task. */
    create(draft: Extract<TaskEdit, { kind: "create" }>["draft"]): void {
        const service = this.service;
        if (!service) return;
        void this.#remember([{ kind: "create", taskId: "", draft }], () => service.create(draft));
    }

    /** The person puts this in the place of a refused edit; when that one is gone by then, it is an edit of its own. */
    change(entryId: string, edit: TaskEdit): void {
        const service = this.service;
        if (!service) return;
        void this.#remember([edit], () => service.change(entryId, edit), { mayReplace: true });
    }

    /** What a person sees of a task now. */
    seen(taskId: string): Seen {
        const task = this.view?.tasks.find(({ id }) => id === taskId);
        const details = this.view?.details.get(taskId);
        return (name) => fieldOnScreen(task, details, name);
    }

    async #remember(
        edits: readonly TaskEdit[],
        act: () => Promise<{ readonly ok: boolean }>,
        { mayReplace = false } = {},
    ): Promise<void> {
        const { ledger } = this.#register.store;
        const screens = new Map(edits.map(({ taskId }) => [taskId, this.seen(taskId)]));
        const pending: Pending = {
            edits: edits.map(keyOf),
            performed: ledger.moment(),
            performedAtMs: this.#register.store.time.now,
            opened: new Set(this.view?.details.keys() ?? []),
            seen: (taskId) => screens.get(taskId) ?? screens.get("") ?? (() => ""),
            mine: [],
            mayReplace,
        };
        this.#pending.push(pending);
        try {
            this.#told((await act()).ok, pending);
        } catch (error) {
            ledger.violate("throws", `perform: ${String(error)}`);
        }
        this.#pending = this.#pending.filter((other) => other !== pending);
    }

    #told(ok: boolean, { mine, edits, mayReplace }: Pending): void {
        const { ledger } = this.#register.store;
        ledger.story.push(`      ${this.outbox}: ${ok ? "kept" : "could not be kept"}`);
        const written = mine.filter((edit) => edit.written !== null);
        for (const edit of mine) {
            edit.accepted = ok;
            edit.rejected = !ok;
        }
        const what = edits.join();
        if (ok && written.length < edits.length && !mayReplace)
            ledger.violate("kept", `${what} was said to be safe but is not on the disk`);
        if (!ok && written.length > 0) ledger.violate("kept", `${what} was said to be lost but is on the disk`);
    }

    #asked({ edits = [], changedEdits = [], aliases = [] }: StoredChange): void {
        for (const alias of aliases) this.#alias(alias.screenId, alias.plannerId);
        for (const stored of [...edits, ...changedEdits]) this.#askedOf(stored);
    }

    #askedOf(stored: StoredEdit): void {
        const { ledger } = this.#register.store;
        const known = ledger.edits.get(stored.id);
        this.#noteAsked(stored);
        if (!known) this.#begin(stored);
        else if (known.outbox !== this.outbox)
            ledger.violate("outbox", `an edit of ${known.outbox} came to ${this.outbox}`);
        else if (isAnother(known.versions.at(-1)?.edit ?? stored.edit, stored.edit)) {
            known.versions.push({ edit: stored.edit, from: ledger.moment() });
        }
    }

    // A person sees a state, and decides about it, before the disk has written it.
    #noteAsked({ id, state }: StoredEdit): void {
        if (this.#askedState.get(id)?.kind === state.kind) return;
        this.#askedState.set(id, { kind: state.kind, at: this.#register.store.ledger.moment() });
    }

    #alias(screenId: string, plannerId: string): void {
        const { ledger } = this.#register.store;
        const { outbox } = this;
        const same = ledger.aliases.some((one) => one.screenId === screenId && one.plannerId === plannerId);
        if (!same) ledger.aliases.push({ outbox, screenId, plannerId });
        ledger.story.push(`      ${outbox}: ${screenId.slice(0, 10)} is ${plannerId.slice(0, 6)} in Planner`);
    }

    #begin(stored: StoredEdit): void {
        const { ledger } = this.#register.store;
        const key = keyOf(stored.edit);
        const pending = this.#pending.find(({ edits, mine }) => edits[mine.length] === key);
        if (!pending) {
            ledger.violate("outbox", `${this.outbox} wrote down an edit that nobody made: ${key}`);
            return;
        }
        const { taskId } = stored.edit;
        const sawDetails = pending.opened.has(taskId);
        const edit = ledger.begin(stored, this.outbox, {
            ...pending,
            window: this,
            seen: pending.seen(taskId),
            sawDetails,
        });
        pending.mine.push(edit);
    }

    #kept({ edits = [], removedEdits = [], aliases = [] }: StoredChange): void {
        const { ledger } = this.#register.store;
        for (const { screenId, plannerId } of aliases) {
            ledger.named.add(plannerId);
            ledger.keptNames.add(nameKey(screenId, plannerId));
        }
        for (const { id, state } of edits) {
            const edit = ledger.edits.get(id);
            if (edit) this.#written(edit, state);
        }
        for (const id of removedEdits) {
            const edit = ledger.edits.get(id);
            if (edit?.removed !== null) continue;
            edit.removed = ledger.moment();
            this.#beHeardOf(edit);
            ledger.story.push(`      ${this.outbox}: ${describe(edit)} leaves the outbox`);
        }
    }

    #beHeardOf(edit: LedgerEdit): void {
        const { store, windows } = this.#register;
        const hear = (): void => {
            edit.heardOf = store.ledger.moment();
        };
        if (windows.length < 2) hear();
        // A window that dies at this moment tells nobody any more.
        else store.time.after(HEARD_WITHIN_MS, this.life.whileAlive(hear));
    }

    #written(edit: LedgerEdit, state: StoredEditState): void {
        const { ledger } = this.#register.store;
        edit.written ??= ledger.moment();
        edit.removed = null;
        const last = edit.states.at(-1)?.state.kind ?? "waiting";
        if (last === state.kind) return;
        const asked = this.#askedState.get(edit.id);
        edit.states.push({ state, at: asked?.kind === state.kind ? asked.at : ledger.moment() });
        ledger.story.push(`      ${this.outbox}: ${describe(edit)} is ${JSON.stringify(state)}`);
    }

    #tokens(): TokenProvider {
        const { time } = this.#register.store;
        let serial = 0;
        return tokensBy(async (renew) => {
            await this.life.point();
            await this.#slowToken();
            if (time.now < this.#register.signedOutUntil) {
                return { ok: false, problem: { kind: "signInNeeded", why: "expired" } };
            }
            if (renew) serial += 1;
            return success({ accessToken: tokenOf(this.worker, serial), userId: personId(this.worker) });
        });
    }

    async #slowToken(): Promise<void> {
        const { tokenTakesMs, store } = this.#register;
        if (tokenTakesMs === 0) return;
        this.#register.tokenTakesMs = 0;
        await store.time.sleep(tokenTakesMs);
        await this.life.point();
    }
}

/** An edit in a few words. */
export function describe({ versions }: LedgerEdit): string {
    const edit = versions.at(-1)?.edit;
    return edit ? keyOf(edit) : "";
}

// The id of a new task is made by the data service.
function keyOf(edit: TaskEdit): string {
    return edit.kind === "create" ? JSON.stringify(["create", edit.draft]) : JSON.stringify(edit);
}

/** What is left of an edit once some of its assignees are done is no other edit. */
function isAnother(before: TaskEdit, after: TaskEdit): boolean {
    if (keyOf(before) === keyOf(after)) return false;
    if (!("userIds" in before) || !("userIds" in after) || before.kind !== after.kind) return true;
    return !after.userIds.every((userId) => before.userIds.includes(userId));
}
