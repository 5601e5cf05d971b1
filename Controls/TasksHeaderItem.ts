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

    constructor(id: string, context: ICustomPackingItemContext) {
        super(id, context);
        this.#count = new TaskCountViewModel(app.session, new Texts(context.resources), app.clock);
        this.visible = true;
    }

    override onReady(packedElement: HTMLElement, unpackedElement: HTMLElement): void {
        this.#bind(packedElement, "storeTasks-packedItem");
        this.#bind(unpackedElement, "storeTasks-unpackedItem");
    }

    override dispose(): void {
        for (const element of this.#elements.splice(0)) ko.cleanNode(element);
        this.#count.dispose();
        super.dispose();
    }

    protected override init(): void {
        void app.session.ensure(this.context);
    }

    #bind(element: HTMLElement, template: string): void {
        const open = (): void => this.context.navigator.navigate("TaskListView");
        const data = { count: this.#count, open };
        ko.applyBindingsToNode(element, { template: { name: template, data } }, data);
        this.#elements.push(element);
    }
}
