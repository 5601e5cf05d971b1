import ko from "knockout";
import { CustomViewControllerBase, type ICustomViewControllerContext } from "PosApi/Create/Views";
import { app } from "../Startup/App";
import { Belongings } from "../ViewModels/Belongings";
import { TasksPageViewModel } from "../ViewModels/TasksPageViewModel";
import { Texts } from "../ViewModels/text";
import { appBarCommands, appBarStates } from "./appBar";
import { ChangeActions } from "./ChangeActions";
import { NarrowScreen } from "./NarrowScreen";
import { TaskListActions } from "./TaskListActions";

/** Distance from the end of the list, in pixels, at which more rows are drawn. */
const NEAR_END = 600;

/** What the list hands over when it opens itself a second time, as the page with the details. */
interface DetailsOptions {
    readonly page: TasksPageViewModel;
}

/**
 * The page with the tasks of the store. On a narrow screen a task or task list opens as a second page of the same view,
 * so that the back button of POS returns to the list.
 */
export default class TaskListView extends CustomViewControllerBase {
    readonly #page: TasksPageViewModel;
    readonly #isDetails: boolean;
    readonly #belongings = new Belongings();
    readonly #narrow: NarrowScreen;
    #element: HTMLElement | null = null;
    #isShown = false;

    constructor(context: ICustomViewControllerContext, options?: DetailsOptions) {
        const texts = new Texts(context.resources);
        const page = options?.page ?? new TasksPageViewModel(app.session, texts, app.clock);
        const actions = new TaskListActions(context, page);
        super(context, {
            title: texts.get(options ? "storeTasks_details" : "storeTasks_title"),
            commandBar: { commands: appBarCommands(texts, actions) },
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
        const changes = new ChangeActions(() => page.list.peek());
        // Beneath the details the list listens too.
        this.#belongings.add(page.asks.subscribe((ask) => this.#isShown && void changes.answer(ask)));
        this.#belongings.add(page.list.subscribe(() => this.#isShown && this.#tellAttention()));
    }

    override onReady(element: HTMLElement): void {
        this.#element = element;
        const retry = (): void => void app.session.ensure(this.context);
        const { showsList, showsPane } = this.#narrow;
        this.#narrow.watch(element);
        ko.applyBindings({ page: this.#page, t: this.#page.t, retry, showsList, showsPane }, element);
        const showMore = (): void => this.#showMoreRows();
        element.addEventListener("scroll", showMore, { capture: true, passive: true });
        this.#belongings.addEnding(() => {
            element.removeEventListener("scroll", showMore, { capture: true });
        });
        this.#belongings.add(ko.computed(() => this.#fillScreen()));
    }

    /** After a lock it may be another worker who comes back to this page, so POS is asked each time. */
    override onShown(): void {
        this.#isShown = true;
        this.#tellAttention();
        this.#narrow.onShown();
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

    /** The first rows are drawn at once; those below the edge of the screen follow in the next frame. */
    #fillScreen(): void {
        const list = this.#page.list();
        if (list?.content() !== "rows") return;
        list.rows.groups();
        list.controls.query();
        requestAnimationFrame(() => this.#showMoreRows());
    }

    #showMoreRows(): void {
        const scroll = this.#element?.querySelector(".storeTasks-scroll");
        if (!scroll || scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight > NEAR_END) return;
        if (this.#page.list.peek()?.rows.showMore()) requestAnimationFrame(() => this.#showMoreRows());
    }
}
