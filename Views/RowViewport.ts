import type { TaskGroups } from "../ViewModels/TaskGroups";

const SCROLLER = ".storeTasks-scroll";

/**
 * Tells the list which part of it somebody looks at, and how high its rows are drawn. Once a frame at most, whatever scrolls or
 * changes meanwhile.
 */
export class RowViewport {
    readonly #element: HTMLElement;
    readonly #rows: () => TaskGroups | null;
    readonly #observer: ResizeObserver;
    #isAsked = false;

    /** `rows` is the list on screen now. */
    constructor(element: HTMLElement, rows: () => TaskGroups | null) {
        this.#element = element;
        this.#rows = rows;
        element.addEventListener("scroll", this.look, { capture: true, passive: true });
        this.#observer = new ResizeObserver(this.look);
        this.#observer.observe(element);
    }

    /** Looks again in the next frame. */
    readonly look = (): void => {
        if (this.#isAsked) return;
        this.#isAsked = true;
        requestAnimationFrame(() => {
            this.#isAsked = false;
            this.#look();
        });
    };

    /** Goes back to the beginning of the list. */
    scrollToTop(): void {
        const scroller = this.#element.querySelector(SCROLLER);
        if (scroller) scroller.scrollTop = 0;
        this.look();
    }

    dispose(): void {
        this.#element.removeEventListener("scroll", this.look, { capture: true });
        this.#observer.disconnect();
    }

    #look(): void {
        const rows = this.#rows();
        const scroller = this.#element.querySelector(SCROLLER);
        if (!rows || !scroller || scroller.clientHeight === 0) return;
        rows.look(scroller.scrollTop, scroller.clientHeight);
        if (rows.measured(heightsIn(scroller))) rows.look(scroller.scrollTop, scroller.clientHeight);
    }
}

function heightsIn(scroller: Element): Map<string, number> {
    const rows = [...scroller.querySelectorAll<HTMLElement>("tr[data-task-id]")];
    return new Map(rows.map((row) => [row.dataset["taskId"] ?? "", row.offsetHeight]));
}
