import { CustomViewPage, type LoadedView } from "../pages/CustomViewPage";
import type { PageStack } from "../pages/PageStack";
import type { Reports } from "../reports";
import type { Session } from "./Session";

/** Where failures of pages go: to the developer and to the person at the register. */
export interface FailureServices {
    readonly reports: Reports;
    readonly showError: (error: unknown) => void;
}

/** The pages of extensions, by their global names. */
export class Views {
    readonly #loaded = new Map<string, LoadedView>();
    readonly #session: Session;
    readonly #stack: PageStack;
    readonly #failures: FailureServices;

    constructor(session: Session, stack: PageStack, failures: FailureServices) {
        this.#session = session;
        this.#stack = stack;
        this.#failures = failures;
    }

    add(view: LoadedView): void {
        this.#loaded.set(view.name, view);
    }

    /** Opens a page. What goes wrong is shown; never rejects. */
    async open(name: string, options: unknown): Promise<void> {
        const { reports, showError } = this.#failures;
        const readyFirst = this.#session.options.readyFirst;
        try {
            const view = this.#find(name);
            await this.#stack.open(name, () => CustomViewPage.open(view, options, { readyFirst, reports, showError }));
        } catch (cause) {
            reports.error(`Could not open ${name}`, cause);
            showError(cause);
        }
    }

    #find(name: string): LoadedView {
        const view = this.#loaded.get(name);
        if (!view) throw new Error(`There is no page ${name}. Is it among the views of the manifest, and did it load?`);
        if (this.#session.isLocked) throw new Error("The register is locked, so no page is opened.");
        return view;
    }
}
