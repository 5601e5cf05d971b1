import ko from "knockout";
import { CustomPackingItem, CustomPackingItemPosition, type ICustomPackingItemContext } from "PosApi/Extend/Header";
import { app } from "../Startup/App";
import { TaskCountViewModel } from "../ViewModels/TaskCountViewModel";
import { Texts } from "../ViewModels/text";

/** Opens the tasks from the header, and counts what waits. */
export default class TasksHeaderItem extends CustomPackingItem {
    override readonly position = CustomPackingItemPosition.Before;
    readonly #count: TaskCountViewModel;
    readonly #elements: HTMLElement[] = [];
    readonly #texts: Texts;
    #banner: HTMLElement | null = null;

    constructor(id: string, context: ICustomPackingItemContext) {
        super(id, context);
        this.#texts = new Texts(context.resources);
        this.#count = new TaskCountViewModel(app.session, this.#texts, app.clock);
        this.visible = true;
        this.cartChangedHandler = ({ cart }) => void this.#count.news.isSaleOpen((cart.CartLines?.length ?? 0) > 0);
    }

    override onReady(packedElement: HTMLElement, unpackedElement: HTMLElement): void {
        this.#bind(packedElement, "storeTasks-packedItem");
        this.#bind(unpackedElement, "storeTasks-unpackedItem");
        // Not inside the header, which packs the item away where there is little room.
        const banner = document.createElement("div");
        document.body.append(banner);
        this.#bind(banner, "storeTasks-banner");
        this.#banner = banner;
    }

    override dispose(): void {
        for (const element of this.#elements.splice(0)) ko.cleanNode(element);
        this.#banner?.remove();
        this.#count.dispose();
        super.dispose();
    }

    protected override init(): void {
        void app.session.ensure(this.context);
    }

    #bind(element: HTMLElement, template: string): void {
        const open = (): void => this.context.navigator.navigate("TaskListView");
        const show = (): void => {
            this.#count.news.close();
            open();
        };
        const showText = this.#texts.get("storeTasks_newsShow");
        const closeText = this.#texts.get("storeTasks_close");
        const data = { count: this.#count, open, show, showText, closeText };
        ko.applyBindingsToNode(element, { template: { name: template, data } }, data);
        this.#elements.push(element);
    }
}
