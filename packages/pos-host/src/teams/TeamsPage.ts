import { LiveBoard } from "./board/LiveBoard";
import type { Person, Store } from "./configuration";
import { findActingPerson, findPlan } from "./findPlan";
import { GraphConnection, type GraphAddress } from "./graph/GraphConnection";
import { make } from "./view/dom";

const refreshMs = 2_000;

/** What the page is made from. */
export interface TeamsPageParts {
    readonly address: GraphAddress;
    readonly store: Store;
    readonly people: readonly Person[];
    /** ms since 1970. */
    now(): number;
}

/** The bar with the acting person, and below it the board or one sentence that says why there is none. */
export class TeamsPage {
    readonly element: HTMLElement;
    readonly #parts: TeamsPageParts;
    readonly #actingAs = make("select", { className: "bar-person", testId: "acting-as", name: "Acting as" });
    readonly #problem = make("div", { className: "problem", testId: "problem" });
    readonly #main = make("main", { className: "main" });
    #refresh: () => Promise<void> = () => Promise.resolve();
    /** Counts changes of person, so that a board that opened late is not shown. */
    #turn = 0;
    #timer: ReturnType<typeof setTimeout> | undefined;

    constructor(parts: TeamsPageParts) {
        this.#parts = parts;
        this.#actingAs.append(...parts.people.map(({ name, upn }) => new Option(name, upn)));
        this.#actingAs.addEventListener("change", () => void this.#act());
        this.#problem.setAttribute("role", "status");
        const title = make("h1", { className: "bar-title", text: parts.store.name });
        const bar = make("header", { className: "bar", children: [title, this.#actingAs] });
        this.element = make("div", { className: "teams", children: [bar, this.#problem, this.#main] });
    }

    /** Chooses who acts, shows the board and keeps it fresh while the page is visible. */
    async start(): Promise<void> {
        const { address, store, people } = this.#parts;
        document.addEventListener("visibilitychange", () => this.#schedule(0));
        try {
            const person = await findActingPerson(address, { store, people, now: () => this.#parts.now() });
            if (person) this.#actingAs.value = person.upn;
            await this.#act();
        } catch (error) {
            this.#showProblem(error);
            this.#refresh = () => this.#act();
            this.#schedule(refreshMs);
        }
    }

    async #act(): Promise<void> {
        const { address, store, people } = this.#parts;
        this.#turn += 1;
        const turn = this.#turn;
        const person = people.find(({ upn }) => upn === this.#actingAs.value);
        if (!person) {
            this.#say(`Nobody of ${store.name} has a Microsoft account.`);
            return;
        }
        try {
            const graph = new GraphConnection(address, person.upn, () => this.#parts.now());
            const found = await findPlan(graph, store, person);
            const board =
                found.kind === "plan"
                    ? new LiveBoard(found.plan, await found.plan.members(), this.#boardParts())
                    : undefined;
            if (turn !== this.#turn) return;
            if (board) this.#main.replaceChildren(board.view.element);
            else if (found.kind === "none") this.#say(found.sentence);
            this.#refresh = board ? () => board.refresh() : () => this.#act();
            await board?.refresh();
        } catch (error) {
            if (turn !== this.#turn) return;
            this.#showProblem(error);
            this.#refresh = () => this.#act();
        }
        this.#schedule(refreshMs);
    }

    #boardParts(): { now(): number; showProblem(text: string): void } {
        return {
            now: () => this.#parts.now(),
            showProblem: (text) => {
                this.#problem.textContent = text;
            },
        };
    }

    #schedule(delay: number): void {
        clearTimeout(this.#timer);
        if (document.visibilityState !== "visible") return;
        this.#timer = setTimeout(() => {
            void this.#refresh().finally(() => this.#schedule(refreshMs));
        }, delay);
    }

    #say(sentence: string): void {
        this.#problem.textContent = "";
        this.#main.replaceChildren(make("p", { className: "sentence", testId: "no-board", text: sentence }));
    }

    #showProblem(error: unknown): void {
        this.#problem.textContent = error instanceof Error ? error.message : String(error);
    }
}
