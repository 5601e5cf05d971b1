import ko from "knockout";
import { Belongings } from "../ViewModels/Belongings";
import type { TasksPageViewModel } from "../ViewModels/TasksPageViewModel";

/** Narrower than this, in pixels, list and details do not fit beside each other. The style sheets say the same. */
const NARROW = 720;

/** What POS does when asked. */
export interface Navigation {
    /** Opens the page with the details above the list. */
    openDetails(): void;
    goBack(): void;
}

/** On a narrow screen the details are a second page: opens that page when there is something to show, and leaves it. */
export class NarrowScreen {
    readonly isNarrow: ko.Observable<boolean> = ko.observable(false);
    readonly showsList: ko.PureComputed<boolean>;
    /** Whether the details are on this page. */
    readonly showsPane: ko.PureComputed<boolean>;
    readonly #page: TasksPageViewModel;
    readonly #isDetails: boolean;
    readonly #navigation: Navigation;
    readonly #isShown = ko.observable(false);
    readonly #belongings = new Belongings();

    /** `isDetails`: this is the second page. */
    constructor(page: TasksPageViewModel, isDetails: boolean, navigation: Navigation) {
        this.#page = page;
        this.#isDetails = isDetails;
        this.#navigation = navigation;
        this.showsList = ko.pureComputed(() => !(isDetails && this.isNarrow()));
        this.showsPane = ko.pureComputed(() => isDetails || !this.isNarrow());
    }

    /** Follows the width of the page from now on. */
    watch(element: HTMLElement): void {
        const observer = new ResizeObserver(() => void this.isNarrow(isNarrow(element)));
        observer.observe(element);
        this.#belongings.addEnding(() => observer.disconnect());
        this.isNarrow(isNarrow(element));
        const step = ko.pureComputed(() => this.#nextStep());
        const take = (next: "open" | "leave" | "stay"): void => {
            if (next === "open") this.#navigation.openDetails();
            if (next === "leave") this.#navigation.goBack();
        };
        this.#belongings.add(step.subscribe(take));
        take(step.peek());
    }

    onShown(): void {
        // Whoever came back to the list has left what was open.
        if (!this.#isDetails && this.isNarrow.peek()) this.#page.list.peek()?.closePane();
        this.#isShown(true);
    }

    onHidden(): void {
        this.#isShown(false);
    }

    dispose(): void {
        this.#belongings.dispose();
    }

    #nextStep(): "open" | "leave" | "stay" {
        const isOpen = this.#page.list()?.isPaneOpen() ?? false;
        if (!this.#isShown()) return "stay";
        if (this.#isDetails) return isOpen ? "stay" : "leave";
        return isOpen && this.isNarrow() ? "open" : "stay";
    }
}

/** A page that POS keeps off screen has its width too; one that is not in the document yet has none. */
function isNarrow(element: HTMLElement): boolean {
    return element.clientWidth > 0 && element.clientWidth < NARROW;
}
