import type { TaskGroups } from "../ViewModels/TaskGroups";

const SCROLLER = ".storeTasks-scroll";
const PANE = ".storeTasks-listPane";

/**
 * Tells the list which part of it somebody looks at, and how high its rows are drawn. Once a frame at most, whatever scrolls or
 * changes meanwhile.
 */
export class RowViewport {
    readonly #element: HTMLElement;
    readonly #rows: () => TaskGroups | null;
    readonly #observer: ResizeObserver;
    #isAsked = false;
    #isLooking = false;

    /** `rows` is the list on screen now: none while the page is hidden. */
    constructor(element: HTMLElement, rows: () => TaskGroups | null) {
        this.#element = element;
        this.#rows = rows;
        element.addEventListener("scroll", this.look, { capture: true, passive: true });
        this.#observer = new ResizeObserver(this.look);
        this.#observer.observe(element);
    }

    /** Looks again in the next frame. */
    readonly look = (): void => {
        // A look changes the list itself, which is no reason for another one.
        if (this.#isAsked || this.#isLooking) return;
        this.#isAsked = true;
        requestAnimationFrame(() => {
            this.#isAsked = false;
            this.lookNow();
        });
    };

    /** Goes back to the beginning of the list. */
    scrollToTop(): void {
        for (const part of [SCROLLER, PANE]) {
            const element = this.#element.querySelector(part);
            if (element) element.scrollTop = 0;
        }
        this.look();
    }

    dispose(): void {
        this.#element.removeEventListener("scroll", this.look, { capture: true });
        this.#observer.disconnect();
    }

    /** Looks at once. */
    lookNow(): void {
        const rows = this.#rows();
        const scroller = this.#element.querySelector(SCROLLER);
        if (!rows || !scroller) return;
        const window = this.#window(scroller);
        if (window.height <= 0) return;
        this.#isLooking = true;
        let isDone: boolean;
        try {
            isDone = rows.look(window.top, window.height);
            isDone = rows.measured(heightsIn(scroller)) && isDone;
        } finally {
            this.#isLooking = false;
        }
        if (!isDone) this.look();
    }

    /** What is in sight of the list, in pixels from its top: on a low screen the whole pane scrolls, else the list in it. */
    #window(scroller: Element): { readonly top: number; readonly height: number } {
        const pane = scroller.closest(PANE) ?? scroller;
        const [outer, inner] = [pane.getBoundingClientRect(), scroller.getBoundingClientRect()];
        const top = Math.max(outer.top, inner.top);
        const listTop = inner.top - scroller.scrollTop;
        return { top: Math.max(0, top - listTop), height: Math.min(outer.bottom, inner.bottom) - top };
    }
}

function heightsIn(scroller: Element): Map<string, number> {
    const rows = [...scroller.querySelectorAll<HTMLElement>("tr[data-task-id]")];
    return new Map(rows.map((row) => [row.dataset["taskId"] ?? "", row.offsetHeight]));
}
