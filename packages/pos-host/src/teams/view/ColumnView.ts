import type { BoardState } from "../board/BoardState";
import type { BoardColumn } from "../board/groupBoard";
import { CardView, type CardContext } from "./CardView";
import { arrange, make } from "./dom";

/** One list of the plan: field for a new card, open cards, and the completed ones folded away. */
export class ColumnView {
    readonly element: HTMLElement;
    readonly #context: CardContext;
    readonly #heading = make("h2", { className: "column-name" });
    readonly #count = make("span", { className: "column-count" });
    readonly #newCard = make("input", { className: "column-new", testId: "new-card", name: "Add a task" });
    readonly #open = make("div", { className: "column-cards" });
    readonly #completed = make("details", { className: "column-completed" });
    readonly #summary = make("summary");
    readonly #completedCards = make("div", { className: "column-cards" });
    readonly #cards = new Map<string, CardView>();
    #id = "";

    constructor(context: CardContext) {
        this.#context = context;
        this.#open.setAttribute("role", "list");
        this.#completedCards.setAttribute("role", "list");
        this.#completed.append(this.#summary, this.#completedCards);
        const head = make("div", { className: "column-head", children: [this.#heading, this.#count] });
        const scroll = make("div", { className: "column-scroll", children: [this.#open, this.#completed] });
        this.element = make("section", { className: "column", children: [head, this.#newCard, scroll] });
        this.#newCard.placeholder = "+ Add a task";
        this.#newCard.autocomplete = "off";
        this.#newCard.addEventListener("keydown", (event) => {
            if (event.key === "Enter") this.#add();
        });
        this.#acceptDrops();
    }

    /** Shows the list as it is now. */
    show(column: BoardColumn, state: BoardState): void {
        this.#id = column.id;
        this.element.dataset["testid"] = `column-${column.name}`;
        this.element.setAttribute("aria-label", column.name);
        this.#heading.textContent = column.name;
        this.#count.textContent = String(column.open.length);
        this.#newCard.hidden = column.id === "";
        this.#summary.textContent = `Completed ${column.completed.length}`;
        this.#completed.hidden = column.completed.length === 0;
        const present = new Set([...column.open, ...column.completed].map(({ id }) => id));
        for (const id of this.#cards.keys()) if (!present.has(id)) this.#cards.delete(id);
        arrange(this.#open, this.#shown(column.open, state));
        arrange(this.#completedCards, this.#shown(column.completed, state));
    }

    #shown(tasks: BoardColumn["open"], state: BoardState): Element[] {
        return tasks.map((task) => {
            const card = this.#cards.get(task.id) ?? new CardView(this.#context);
            this.#cards.set(task.id, card);
            card.show(task, state);
            return card.element;
        });
    }

    #add(): void {
        const title = this.#newCard.value.trim();
        if (title === "") return;
        this.#newCard.value = "";
        this.#context.actions.add(this.#id, title);
    }

    #acceptDrops(): void {
        this.element.addEventListener("dragstart", (event) => {
            const card = event.target instanceof Element ? event.target.closest<HTMLElement>(".card") : null;
            event.dataTransfer?.setData("text/plain", card?.dataset["task"] ?? "");
        });
        this.element.addEventListener("dragover", (event) => {
            event.preventDefault();
            this.element.classList.add("column--target");
        });
        this.element.addEventListener("dragleave", () => this.element.classList.remove("column--target"));
        this.element.addEventListener("drop", (event) => {
            event.preventDefault();
            this.element.classList.remove("column--target");
            const taskId = event.dataTransfer?.getData("text/plain") ?? "";
            if (taskId !== "") this.#context.actions.move(taskId, this.#id, this.#cardBelow(event.clientY));
        });
    }

    #cardBelow(y: number): string | undefined {
        const cards = [...this.#open.children].filter((card) => card instanceof HTMLElement);
        const below = cards.find((card) => {
            const { top, height } = card.getBoundingClientRect();
            return y < top + height / 2;
        });
        return below?.dataset["task"];
    }
}
