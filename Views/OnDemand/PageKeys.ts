const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** What keys can do on the page. */
export interface PageKeyActions {
    /** Leaves what is open or being selected; false when there is nothing to leave. */
    leave(): boolean;
}

/**
 * The keyboard on the page: arrows go from row to row and from tab to tab, `/` goes to the search, Escape leaves. Everything
 * else is a button or a field, which the browser serves.
 */
export class PageKeys {
    readonly #element: HTMLElement;
    readonly #actions: PageKeyActions;

    constructor(element: HTMLElement, actions: PageKeyActions) {
        this.#element = element;
        this.#actions = actions;
        element.addEventListener("keydown", this.#onKey);
    }

    dispose(): void {
        this.#element.removeEventListener("keydown", this.#onKey);
    }

    readonly #onKey = (event: KeyboardEvent): void => {
        const { target } = event;
        if (!(target instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey) return;
        if (this.#act(event.key, target)) event.preventDefault();
    };

    #act(key: string, target: HTMLElement): boolean {
        if (key === "Escape") return this.#actions.leave();
        if (target.role === "tab") return this.#goToTab(key, target);
        if (isField(target)) return false;
        if (key === "/") return focusOn(this.#element.querySelector(".storeTasks-search"));
        const row = target.closest("tr[data-task-id], .storeTasks-table--lists .storeTasks-row");
        return row ? goToRow(key, target, row) : false;
    }

    #goToTab(key: string, tab: HTMLElement): boolean {
        const tabs = [...this.#element.querySelectorAll<HTMLElement>("[role=tab]")];
        const isMirrored = getComputedStyle(tab).direction === "rtl";
        const forward = isMirrored ? "ArrowLeft" : "ArrowRight";
        const backward = isMirrored ? "ArrowRight" : "ArrowLeft";
        const at = tabs.indexOf(tab);
        const targets: Readonly<Record<string, number>> = {
            [forward]: (at + 1) % tabs.length,
            [backward]: (at + tabs.length - 1) % tabs.length,
            Home: 0,
            End: tabs.length - 1,
        };
        const next = tabs[targets[key] ?? -1];
        next?.click();
        return focusOn(next ?? null);
    }
}

function goToRow(key: string, target: HTMLElement, row: Element): boolean {
    const step = STEPS[key];
    if (step === undefined) return false;
    const rows = [...(row.closest("table")?.querySelectorAll(".storeTasks-row") ?? [])];
    const next = rows[rows.indexOf(row) + step];
    if (!next) return false;
    // From Done to Done, from name to name.
    const buttonClass = target.classList.contains("storeTasks-done") ? ".storeTasks-done" : ".storeTasks-open";
    const button = next.querySelector<HTMLElement>(buttonClass);
    next.scrollIntoView({ block: "nearest" });
    return focusOn(button);
}

function focusOn(element: HTMLElement | null): boolean {
    element?.focus();
    return element !== null;
}

function isField(element: HTMLElement): boolean {
    return element.matches("input:not([type=checkbox]), textarea, select");
}
