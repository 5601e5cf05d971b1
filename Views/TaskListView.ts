import ko from "knockout";
import { CustomViewControllerBase, type ICustomViewControllerContext } from "PosApi/Create/Views";
import { app } from "../Startup/App";
import { Belongings } from "../ViewModels/Belongings";
import { TasksPageViewModel } from "../ViewModels/TasksPageViewModel";
import { Texts } from "../ViewModels/text";
import { appBarCommands, appBarStates } from "./appBar";
import { TaskListActions } from "./TaskListActions";

/** Distance from the end of the list, in pixels, at which more rows are drawn. */
const NEAR_END = 600;

/** The page with the tasks of the store. */
export default class TaskListView extends CustomViewControllerBase {
    readonly #page: TasksPageViewModel;
    readonly #belongings = new Belongings();
    #element: HTMLElement | null = null;
    #isShown = false;

    constructor(context: ICustomViewControllerContext) {
        const texts = new Texts(context.resources);
        const page = new TasksPageViewModel(app.session, texts, app.clock);
        const actions = new TaskListActions(context, page);
        super(context, {
            title: texts.get("storeTasks_title"),
            commandBar: { commands: appBarCommands(texts, actions) },
        });
        this.#page = this.#belongings.add(page);
        this.#belongings.add(ko.computed(() => this.#updateAppBar()));
        this.#belongings.add(page.list.subscribe(() => this.#tellAttention()));
    }

    override onReady(element: HTMLElement): void {
        this.#element = element;
        const retry = (): void => void app.session.ensure(this.context);
        ko.applyBindings({ page: this.#page, t: this.#page.t, retry }, element);
        const showMore = (): void => this.#showMoreRows();
        element.addEventListener("scroll", showMore, { capture: true, passive: true });
        this.#belongings.addEnding(() => {
            element.removeEventListener("scroll", showMore, { capture: true });
        });
        this.#belongings.add(ko.computed(() => this.#moveFocus()));
        this.#belongings.add(ko.computed(() => this.#fillScreen()));
    }

    /** After a lock it may be another worker who comes back to this page, so POS is asked each time. */
    override onShown(): void {
        this.#isShown = true;
        this.#tellAttention();
        void app.session.ensure(this.context);
    }

    override onHidden(): void {
        this.#isShown = false;
        this.#tellAttention();
    }

    override dispose(): void {
        this.#isShown = false;
        this.#tellAttention();
        if (this.#element) ko.cleanNode(this.#element);
        this.#element = null;
        this.#belongings.dispose();
    }

    #tellAttention(): void {
        this.#page.list.peek()?.plan.session.service.setAttention(this.#isShown ? "page" : "background");
    }

    #updateAppBar(): void {
        const states = appBarStates(this.#page.list());
        for (const command of this.state.commandBar.commands) {
            const state = states[command.name];
            if (!state) continue;
            command.canExecute = state.canExecute;
            command.isVisible = state.isVisible;
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

    /** On a narrow screen the details are a second page: keyboard and screen reader follow there. */
    #moveFocus(): void {
        if (!this.#page.list()?.details()) return;
        const back = this.#element?.querySelector<HTMLElement>(".storeTasks-back");
        if (back && back.offsetParent !== null) back.focus();
    }
}
