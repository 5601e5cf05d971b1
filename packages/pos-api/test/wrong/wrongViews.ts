/* eslint-disable @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-class-instance-assignment, no-self-assign -- wrong on purpose */
import {
    CustomViewControllerBase,
    type ICommandDefinition,
    type ICustomViewControllerContext,
} from "PosApi/Create/Views";
import { ExtensionTemplatedDialogBase } from "PosApi/Create/Dialogs";
import { CustomPackingItem, CustomPackingItemPosition } from "PosApi/Extend/Header";

// @ts-expect-error -- a page without dispose and onReady is abstract
export class Unfinished extends CustomViewControllerBase {}

export class Page extends CustomViewControllerBase {
    constructor(context: ICustomViewControllerContext) {
        super(context, { title: "Tasks" });
        // @ts-expect-error -- the state is replaced by POS alone
        this.state = this.state;
        // @ts-expect-error -- commands are fixed after construction
        this.state.commandBar.commands = [];
        // @ts-expect-error -- there is no such message
        this.context.messageChannel.sendMessage("LabelChanged", "Tasks");
    }

    public onReady(element: HTMLElement): void {
        // @ts-expect-error -- controls are rendered into a div
        this.context.controlFactory.create("", "DatePicker", { date: new Date(0), enabled: true }, element);
        // @ts-expect-error -- there is no such control
        this.context.controlFactory.create("", "Loader", {}, document.createElement("div"));
        // @ts-expect-error -- HomeView takes no task
        this.context.navigator.navigateToPOSView("HomeView", { task: 1 });
        // @ts-expect-error -- there is no such POS page
        this.context.navigator.navigateToPOSView("TaskManagementView");
    }

    public dispose(): void {
        // @ts-expect-error -- the title is text
        this.state.title = 1;
    }
}

// @ts-expect-error -- a command has an icon
export const withoutIcon: ICommandDefinition = {
    name: "a",
    label: "A",
    canExecute: true,
    isVisible: true,
    execute: () => undefined,
};

export const unknownIcon: ICommandDefinition = {
    name: "a",
    label: "A",
    canExecute: true,
    isVisible: true,
    execute: () => undefined,
    // @ts-expect-error -- there is no such icon
    icon: "Task",
};

export class Dialog extends ExtensionTemplatedDialogBase {
    constructor() {
        // @ts-expect-error -- the base takes no arguments
        super("title");
    }

    public onReady(): void {
        // @ts-expect-error -- a button needs onClick
        this.openDialog({ button1: { id: "ok", label: "OK" } });
        // @ts-expect-error -- a third button does not exist
        this.openDialog({ button3: { id: "ok", label: "OK", onClick: () => true } });
    }
}

// @ts-expect-error -- only the dialog itself may open itself
new Dialog().openDialog({});

export class Item extends CustomPackingItem {
    public readonly position = CustomPackingItemPosition.After;

    public onReady(): void {
        // @ts-expect-error -- a header item gets no control factory
        this.context.controlFactory.create("", "Toggle", {}, document.createElement("div"));
        // @ts-expect-error -- the id is POS's
        this.id = "";
    }

    protected init(): void {
        this.visible = true;
    }
}

// @ts-expect-error -- init is protected in its base and may not be private
export class Hidden extends Item { private init(): void { this.visible = false; } } // prettier-ignore
