import type { BoardActions } from "../board/BoardActions";
import { onTop } from "../board/BoardActions";
import { initialsOf, nameOf, type BoardState } from "../board/BoardState";
import { dueLabel } from "../board/dueDate";
import type { WireTask } from "../graph/wire";
import { make, makeButton } from "./dom";

/** What all cards share. */
export interface CardContext {
    readonly actions: BoardActions;
    /** ms since 1970. */
    now(): number;
}

/** One task. It draws itself anew only when the task, the lists or the names changed, and never while it is renamed. */
export class CardView {
    readonly element = make("div", { className: "card" });
    readonly #context: CardContext;
    #signature = "";
    #isRenaming = false;

    constructor(context: CardContext) {
        this.#context = context;
        this.element.draggable = true;
        this.element.setAttribute("role", "listitem");
    }

    /** Shows the task as it is now. */
    show(task: WireTask, state: BoardState): void {
        this.element.dataset["task"] = task.id;
        this.element.dataset["testid"] = `card-${task.title}`;
        const signature = JSON.stringify([task, state.labels, state.members, state.columns.map(({ name }) => name)]);
        if (this.#isRenaming || signature === this.#signature) return;
        this.#signature = signature;
        this.#draw(task, state);
    }

    #draw(task: WireTask, state: BoardState): void {
        const isDone = task.percentComplete === 100;
        const focused = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
        const focusedTestId = focused && this.element.contains(focused) ? focused.dataset["testid"] : undefined;
        this.element.classList.toggle("card--done", isDone);
        const open = makeButton({ className: "card-title", text: task.title, testId: "card-open" }, () =>
            this.#context.actions.open(task),
        );
        const top = make("div", { className: "card-top", children: [this.#doneButton(task, isDone), open] });
        this.element.replaceChildren(...labelsOf(task, state), top, this.#facts(task, state), this.#tools(task, state));
        if (focusedTestId !== undefined)
            this.element.querySelector<HTMLElement>(`[data-testid="${focusedTestId}"]`)?.focus();
    }

    #doneButton(task: WireTask, isDone: boolean): HTMLButtonElement {
        const name = `${isDone ? "Open again" : "Complete"}: ${task.title}`;
        const button = makeButton({ className: "card-done", testId: "card-done", text: isDone ? "✓" : "", name }, () =>
            this.#context.actions.setDone(task, !isDone),
        );
        button.setAttribute("aria-pressed", String(isDone));
        return button;
    }

    #facts(task: WireTask, state: BoardState): HTMLElement {
        const facts = make("div", { className: "card-facts" });
        if (task.dueDateTime !== null) facts.append(this.#due(task.dueDateTime, task.percentComplete < 100));
        if (task.percentComplete > 0 && task.percentComplete < 100)
            facts.append(make("span", { className: "card-progress", text: "In progress" }));
        if (task.checklistItemCount > 0) {
            const ticked = task.checklistItemCount - task.activeChecklistItemCount;
            facts.append(make("span", { className: "card-checklist", text: `☑ ${ticked}/${task.checklistItemCount}` }));
        }
        if (task.hasDescription) facts.append(make("span", { className: "card-notes", text: "Notes" }));
        facts.append(assigneesOf(task, state));
        return facts;
    }

    #due(instant: string, isOpen: boolean): HTMLElement {
        const { text, isLate } = dueLabel(instant, this.#context.now());
        return make("span", { className: isLate && isOpen ? "card-due card-due--late" : "card-due", text });
    }

    #tools(task: WireTask, state: BoardState): HTMLElement {
        const { actions } = this.#context;
        const move = make("select", {
            className: "card-move",
            testId: "card-move",
            name: `Move to list: ${task.title}`,
        });
        move.append(...state.columns.map(({ id, name }) => new Option(name, id, false, id === (task.bucketId ?? ""))));
        move.addEventListener("change", () => actions.move(task.id, move.value, onTop));
        const rename = { className: "card-tool", testId: "card-rename", text: "✎", name: `Rename: ${task.title}` };
        const remove = { className: "card-tool", testId: "card-delete", text: "✕", name: `Delete: ${task.title}` };
        return make("div", {
            className: "card-tools",
            children: [
                move,
                makeButton(rename, () => this.#rename(task, state)),
                makeButton(remove, () => actions.remove(task)),
            ],
        });
    }

    #rename(task: WireTask, state: BoardState): void {
        const input = make("input", { className: "card-titleInput", testId: "card-title-input", name: "Title" });
        input.value = task.title;
        const finish = (title: string): void => {
            if (!this.#isRenaming) return;
            this.#isRenaming = false;
            this.#signature = "";
            this.show(task, state);
            if (title !== "" && title !== task.title) this.#context.actions.rename(task, title);
        };
        input.addEventListener("blur", () => finish(input.value.trim()));
        input.addEventListener("keydown", (event) => {
            if (event.key === "Enter") finish(input.value.trim());
            if (event.key === "Escape") finish("");
        });
        this.#isRenaming = true;
        this.element.querySelector(".card-title")?.replaceWith(input);
        input.select();
    }
}

function labelsOf(task: WireTask, state: BoardState): HTMLElement[] {
    const applied = Object.entries(task.appliedCategories).filter(([, isApplied]) => isApplied);
    if (applied.length === 0) return [];
    const children = applied.map(([category]) =>
        make("span", { className: `label label--${category}`, text: state.labels[category] ?? category }),
    );
    return [make("div", { className: "card-labels", children })];
}

function assigneesOf(task: WireTask, state: BoardState): HTMLElement {
    const names = Object.keys(task.assignments).map((userId) => nameOf(state, userId));
    const children = names.map((name) => {
        const badge = make("span", { className: "person", text: initialsOf(name), name });
        badge.setAttribute("role", "img");
        badge.title = name;
        return badge;
    });
    return make("span", { className: "card-people", children });
}
