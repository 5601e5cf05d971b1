import ko from "knockout";
import {
    CustomViewControllerBase,
    type IBarcodeScannerEndpoint,
    type ICustomViewControllerContext,
} from "PosApi/Create/Views";
import { app } from "../Startup/App";
import type { TaskId } from "../DataService/api";
import type { ChangeAsk } from "../ViewModels/changeAsks";
import { Belongings } from "../ViewModels/Belongings";
import { loadPartsOnDemand } from "../ViewModels/onDemand";
import type { PosLink } from "../ViewModels/posLinks";
import type { TaskGroups } from "../ViewModels/TaskGroups";
import { TasksPageViewModel } from "../ViewModels/TasksPageViewModel";
import { Texts } from "../ViewModels/text";
import { appBarCommands, appBarStates } from "./appBar";
import { NarrowScreen } from "./NarrowScreen";
import { loadActions } from "./onDemand";
import type { ChangeActions } from "./OnDemand/ChangeActions";
import type * as Actions from "./OnDemand/parts";
import type { TaskListActions } from "./OnDemand/TaskListActions";
import { addRowFactsBinding } from "./rowFacts";
import { RowViewport } from "./RowViewport";
import { ScannerGuard } from "./ScannerGuard";

addRowFactsBinding();

/** So many tasks are prepared for the search in one idle moment: a few milliseconds, even on a slow register. */
const WARMED_AT_ONCE = 200;

/** What the list hands over when it opens itself a second time, as the page with the details. */
interface DetailsOptions {
    readonly page: TasksPageViewModel;
}

/**
 * The page with the tasks of the store. On a narrow screen a task or task list opens as a second page of the same view,
 * so that the back button of POS returns to the list.
 */
export default class TaskListView extends CustomViewControllerBase implements IBarcodeScannerEndpoint {
    /** POS hands codes to the page instead of typing them into a field. */
    readonly implementsIBarcodeScannerEndpoint = true;
    readonly #page: TasksPageViewModel;
    readonly #isDetails: boolean;
    readonly #belongings = new Belongings();
    readonly #narrow: NarrowScreen;
    #element: HTMLElement | null = null;
    #viewport: RowViewport | null = null;
    #isShown = false;
    #shown = "";
    #isWarming = false;
    #hasKeys = false;
    #openId: TaskId | null = null;

    constructor(context: ICustomViewControllerContext, options?: DetailsOptions) {
        const texts = new Texts(context.resources);
        const page = options?.page ?? new TasksPageViewModel(app.session, texts, app.clock);
        const run = (act: (actions: TaskListActions) => void): void =>
            void this.#onDemand(({ TaskListActions }) => act(new TaskListActions(this.context, page)));
        super(context, {
            title: texts.get(options ? "storeTasks_details" : "storeTasks_title"),
            commandBar: { commands: appBarCommands(texts, run) },
        });
        this.#page = page;
        this.#isDetails = options !== undefined;
        this.#narrow = new NarrowScreen(page, this.#isDetails, {
            openDetails: () => this.context.navigator.navigate("TaskListView", { page }),
            goBack: () => this.context.navigator.navigateBack(),
        });
        if (!options) this.#belongings.add(page);
        this.#belongings.add(this.#narrow);
        this.#belongings.add(ko.computed(() => this.#updateAppBar()));
        let changes: ChangeActions | null = null;
        const answer = ({ ChangeActions }: typeof Actions, ask: ChangeAsk): void => {
            changes ??= new ChangeActions(() => page.list.peek());
            void changes.answer(ask);
        };
        // Beneath the details the list listens too.
        this.#belongings.add(
            page.asks.subscribe((ask) => this.#isShown && void this.#onDemand((parts) => answer(parts, ask))),
        );
        this.#belongings.add(page.list.subscribe(() => this.#isShown && this.#tellAttention()));
        this.#belongings.add(page.posLinkAsks.subscribe((link) => this.#isShown && this.#openPosLink(link)));
    }

    override onReady(element: HTMLElement): void {
        this.#element = element;
        const retry = (): void => void app.session.ensure(this.context);
        const { showsList, showsPane } = this.#narrow;
        this.#narrow.watch(element);
        ko.applyBindings({ page: this.#page, t: this.#page.t, retry, showsList, showsPane }, element);
        // Two pages may hold the same list, and only the one on screen says what is in sight.
        const rows = (): TaskGroups | null => (this.#isShown ? this.#page.list.peek()?.rows : null) ?? null;
        const viewport = this.#belongings.add(new RowViewport(element, rows));
        this.#viewport = viewport;
        this.#belongings.add(new ScannerGuard(element));
        this.#belongings.add(ko.computed(() => this.#followList(viewport)));
        this.#belongings.add(ko.computed(() => this.#loadRest()));
        this.#belongings.add(ko.computed(() => this.#followFocus(element)));
    }

    /** A task is nothing that a code stands for, so a scan does nothing here: above all it does not end up in the search. */
    onBarcodeScanned(): void {
        return;
    }

    /** After a lock it may be another worker who comes back to this page, so POS is asked each time. */
    override onShown(): void {
        this.#isShown = true;
        this.#tellAttention();
        this.#narrow.onShown();
        this.#viewport?.look();
        void app.session.ensure(this.context);
    }

    override onHidden(): void {
        this.#isShown = false;
        this.#narrow.onHidden();
        this.#tellAttention();
    }

    override dispose(): void {
        // Beneath the details the list may be on screen again by now, and has the attention.
        if (this.#isShown) this.onHidden();
        if (this.#element) ko.cleanNode(this.#element);
        this.#element = null;
        this.#belongings.dispose();
    }

    /** Does what takes the script that comes later; says so when it cannot be had. */
    async #onDemand(act: (parts: typeof Actions) => void): Promise<void> {
        const parts = await loadActions().catch(() => null);
        if (parts) act(parts);
        else this.#page.list.peek()?.toast.tell(this.#page.t("storeTasks_partNotLoaded"));
    }

    #openPosLink(link: PosLink): void {
        const { navigator, logger } = this.context;
        void this.#onDemand(({ openPosLink }) => openPosLink(navigator, link, logger.getNewCorrelationId()));
    }

    #tellAttention(): void {
        this.#page.list.peek()?.plan.session.service.setAttention(this.#isShown ? "page" : "background");
    }

    #updateAppBar(): void {
        const states = appBarStates(this.#page.list(), this.#isDetails && this.#narrow.isNarrow());
        for (const command of this.state.commandBar.commands) {
            const state = states[command.name];
            command.canExecute = state?.canExecute ?? false;
            command.isVisible = state?.isVisible ?? false;
        }
    }

    /** What is in sight changes with the list, and a new list begins at its top. */
    #followList(viewport: RowViewport): void {
        const list = this.#page.list();
        if (list?.content() !== "rows") return;
        list.rows.isBehind();
        const shown = `${list.controls.tab()} ${list.controls.searched()}`;
        if (shown === this.#shown) viewport.look();
        else viewport.scrollToTop();
        this.#shown = shown;
        this.#warmSearch();
    }

    /** Once the first tasks are on the screen there is time for keys, and for what people open and look for next. */
    #loadRest(): void {
        const list = this.#page.list();
        if (this.#hasKeys || !list || list.content() === "loading") return;
        // Each change of the list is another attempt when the script could not be had.
        list.rows.groups();
        requestAnimationFrame(() => {
            const parts = Promise.all([loadActions(), loadPartsOnDemand()]);
            parts.then(([{ PageKeys }]) => this.#addKeys(PageKeys)).catch(() => undefined);
        });
    }

    #addKeys(PageKeys: typeof Actions.PageKeys): void {
        if (this.#hasKeys || !this.#element) return;
        this.#hasKeys = true;
        this.#belongings.add(new PageKeys(this.#element, { leave: () => this.#leave() }));
    }

    #warmSearch(): void {
        if (this.#isWarming) return;
        this.#isWarming = true;
        requestIdleCallback(() => {
            this.#isWarming = false;
            if (this.#page.list.peek()?.warmSearch(WARMED_AT_ONCE)) this.#warmSearch();
        });
    }

    /** Who closes the details with the keyboard goes on where they were. */
    #followFocus(element: HTMLElement): void {
        const openId = this.#page.list()?.openId() ?? null;
        const before = this.#openId;
        this.#openId = openId;
        const { activeElement } = document;
        const isLost = activeElement === null || activeElement === document.body;
        if (openId !== null || before === null || !isLost) return;
        element.querySelector<HTMLElement>(`tr[data-task-id="${CSS.escape(before)}"] .storeTasks-open`)?.focus();
    }

    /** Escape: one thing after the other. */
    #leave(): boolean {
        const list = this.#page.list.peek();
        if (list?.selecting.peek()) list.toggleSelecting();
        else if (list?.isPaneOpen.peek()) list.closePane();
        else if (list?.controls.isNarrowed.peek()) list.controls.clearNarrowing();
        else return false;
        return true;
    }
}
