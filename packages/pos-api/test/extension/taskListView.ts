import { DataListInteractionMode, type IDataList, type IPaginatedDataList } from "PosApi/Consume/Controls";
import {
    CustomViewControllerBase,
    Icons,
    type IBarcodeScannerEndpoint,
    type ICustomViewControllerConfiguration,
    type ICustomViewControllerContext,
    type INumPadInputSubscriberEndpoint,
} from "PosApi/Create/Views";
import { ClientEntities } from "PosApi/Entities";
import { ArrayExtensions, ObjectExtensions, StringExtensions } from "PosApi/TypeExtensions";
import EditTaskDialog from "./editTaskDialog";

interface Row {
    readonly id: string;
    readonly title: string;
}

/** A page with a list, commands, a scanner and a keypad subscriber. */
export default class TaskListView
    extends CustomViewControllerBase
    implements IBarcodeScannerEndpoint, INumPadInputSubscriberEndpoint
{
    public readonly implementsIBarcodeScannerEndpoint = true;
    public readonly implementsINumPadInputSubscriberEndpoint = true;
    private list: IDataList<Row> | undefined;
    private numPadInput: Commerce.Peripherals.INumPadInputSubscriber | undefined;

    constructor(context: ICustomViewControllerContext, options?: { rows: Row[] }) {
        const configuration: ICustomViewControllerConfiguration = {
            title: context.resources.getString("tasks"),
            header: { isVisible: true },
            navigationPane: { isVisible: false },
            commandBar: {
                commands: [
                    {
                        name: "new",
                        label: context.resources.getString("new"),
                        icon: Icons.Add,
                        isVisible: true,
                        canExecute: true,
                        execute: (command) => {
                            this.context.logger.logInformational(command.commandName, command.correlationId);
                            void this.edit("");
                        },
                    },
                    {
                        name: "done",
                        label: "Done",
                        icon: "Completed",
                        isVisible: true,
                        canExecute: false,
                        execute: () => undefined,
                    },
                ],
            },
        };
        super(context, configuration);
        this.state.title = StringExtensions.format("{0} ({1})", this.state.title, options?.rows.length ?? 0);
    }

    public onReady(element: HTMLElement): void {
        const correlationId = this.context.logger.getNewCorrelationId();
        const root = element.querySelector<HTMLDivElement>("div");
        if (!root) return;
        const columns = [
            { title: "Title", computeValue: (row: Row) => row.title, ratio: 70, collapseOrder: 2, minWidth: 200 },
            {
                title: "Id",
                computeValue: (row: Row) => row.id,
                ratio: 30,
                collapseOrder: 1,
                minWidth: 100,
                isRightAligned: true,
            },
        ];
        this.list = this.context.controlFactory.create(
            correlationId,
            "DataList",
            {
                columns,
                interactionMode: DataListInteractionMode.MultiSelect,
                data: [{ id: "1", title: "Count the drawer" }],
                equalityComparer: (left: Row, right: Row): boolean => left.id === right.id,
            },
            root,
        );
        this.list.addEventListener("SelectionChanged", (selection) => this.allowDone(selection.items.length > 0));
        this.list.addEventListener("ItemInvoked", ({ item }) => void this.edit(item.title));
        this.list.selectItems(ArrayExtensions.distinct(this.list.data.slice()));
        const pages: IPaginatedDataList<Row> = this.context.controlFactory.create(
            correlationId,
            "PaginatedDataList",
            {
                columns,
                interactionMode: DataListInteractionMode.Invoke,
                data: {
                    pageSize: 20,
                    loadDataPage: (size, skip) => Promise.resolve([{ id: String(skip), title: String(size) }]),
                },
            },
            root,
        );
        pages.reloadData();
    }

    public override onShown(): void {
        this.state.isProcessing = false;
        this.context.messageChannel.sendMessage("TitleChanged", this.state.title);
    }

    public override onHidden(): void {
        this.list?.clearSelection();
    }

    public onBarcodeScanned(barcode: string): void {
        this.context.navigator.navigate("TaskListView", { barcode });
        this.context.navigator.navigateToPOSView("HomeView");
        this.context.navigator.navigateToPOSView("CartView", new ClientEntities.CartViewNavigationParameters());
        this.context.navigator.navigateBack();
    }

    public setNumPadInputSubscriber(numPadInputSubscriber: Commerce.Peripherals.INumPadInputSubscriber): void {
        this.numPadInput = numPadInputSubscriber;
        this.numPadInput.subscribe((event: KeyboardEvent) => event.key === "Enter");
    }

    public dispose(): void {
        ObjectExtensions.disposeAllProperties(this);
    }

    private allowDone(canExecute: boolean): void {
        for (const command of this.state.commandBar.commands) {
            if (command.name === "done") command.canExecute = canExecute;
        }
    }

    private async edit(title: string): Promise<void> {
        const result = await new EditTaskDialog().open(title);
        if (!result.canceled) this.context.logger.logVerbose(result.data);
    }
}
