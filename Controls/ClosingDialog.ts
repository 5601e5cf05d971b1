import ko from "knockout";
import { ExtensionTemplatedDialogBase } from "PosApi/Create/Dialogs";
import type { ClosingViewModel } from "../ViewModels/OnDemand/ClosingViewModel";

const CLOSE = "storeTasksCloseShift";
const BACK = "storeTasksKeepShift";

/** Shows the closing tasks that are open before a shift is closed. */
export default class ClosingDialog extends ExtensionTemplatedDialogBase {
    #closing: ClosingViewModel | null = null;
    #element: HTMLElement | null = null;
    #finish: (closes: boolean) => void = () => undefined;

    /** Opens the dialog. Resolves when it is closed: true to close the shift, with all done or a reason given. */
    open(closing: ClosingViewModel): Promise<boolean> {
        const { texts } = closing.plan;
        this.#closing = closing;
        this.openDialog({
            title: texts.get("storeTasks_closingTitle"),
            subTitle: texts.get("storeTasks_closingAsk"),
            button1: {
                id: BACK,
                label: texts.get("storeTasks_closingBack"),
                isPrimary: true,
                onClick: () => this.#end(false),
            },
            button2: {
                id: CLOSE,
                label: texts.get("storeTasks_closingAnyway"),
                onClick: () => closing.mayClose() && this.#end(true),
            },
            onCloseX: () => this.#end(false),
        });
        return new Promise((resolve) => {
            this.#finish = resolve;
        });
    }

    override onReady(element: HTMLElement): void {
        this.#element = element;
        ko.applyBindings(this.#closing, element);
        element.querySelector<HTMLElement>("button, input")?.focus();
    }

    #end(closes: boolean): true {
        if (this.#element) ko.cleanNode(this.#element);
        this.#element = null;
        this.#finish(closes);
        return true;
    }
}
