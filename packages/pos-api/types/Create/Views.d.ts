declare module "PosApi/Create/Views" {
    import { INumPadInputBroker, INumPadInputSubscriber } from "@msdyn365-commerce/pos-api/shared/NumPad";
    import { IDisposable } from "@msdyn365-commerce/pos-api/shared/TypeExtensions";
    import {
        DisposableViewControllerBase,
        ICommandDefinitionBase,
        ICustomViewController,
        IViewController,
    } from "@msdyn365-commerce/pos-api/shared/Views";
    import { ClientEntities } from "PosApi/Entities";
    import { IExtensionContext, IExtensionControlFactoryContext } from "PosApi/Framework/ExtensionContext";
    import { IMessageChannelEndpoint } from "PosApi/Framework/Messaging";

    /** Num pad container. */
    export interface INumPadContainer {
        captureGlobalInputForNumPad: boolean;
        numPadInputBroker: INumPadInputBroker;
    }

    /** Extension view controller context. */
    export interface IExtensionViewControllerContext extends IExtensionContext, IExtensionControlFactoryContext {}

    /** Extension view controller base. */
    export abstract class ExtensionViewControllerBase
        extends DisposableViewControllerBase
        implements IViewController, INumPadContainer
    {
        captureGlobalInputForNumPad: boolean;
        protected readonly context: IExtensionViewControllerContext;
        protected onBarcodeScanned: (barcode: string) => void;
        protected onMsrSwiped: (cardInfo: ClientEntities.ICardInfo) => void;
        private _numPadInputBroker;
        constructor(context: IExtensionViewControllerContext, saveInHistory: boolean);
        get numPadInputBroker(): INumPadInputBroker;
    }

    /** Barcode scanner endpoint. */
    export interface IBarcodeScannerEndpoint {
        readonly implementsIBarcodeScannerEndpoint: true;
        onBarcodeScanned(barcode: string): void;
    }

    /** Magnetic stripe reader endpoint. */
    export interface IMagneticStripeReaderEndpoint {
        readonly implementsIMagneticStripeReaderEndpoint: true;
        onMagneticStripeRead(cardInfo: ClientEntities.ICardInfo): void;
    }

    /** Num pad input subscriber endpoint. */
    export interface INumPadInputSubscriberEndpoint {
        readonly implementsINumPadInputSubscriberEndpoint: true;
        setNumPadInputSubscriber(numPadInputSubscriber: INumPadInputSubscriber): void;
    }

    /** Custom view controller execute command args. */
    export type CustomViewControllerExecuteCommandArgs = {
        commandName: string;
        commandId: string;
        correlationId: string;
    };

    /**
     * Icon name.
     * @since 9.41
     */
    export type IconName = keyof typeof Icons;

    /**
     * Icons.
     * @since 9.41
     */
    export abstract class Icons {
        static readonly Accept: IconName;
        static readonly Add: IconName;
        static readonly AddFriend: IconName;
        static readonly Back: IconName;
        static readonly Bank: IconName;
        /** @since 9.45 */
        static readonly BulletedList: IconName;
        static readonly Buy: IconName;
        static readonly Calculator: IconName;
        static readonly Calendar: IconName;
        static readonly CalendarDay: IconName;
        static readonly CalendarWeek: IconName;
        static readonly Cancel: IconName;
        static readonly CashDrawer: IconName;
        static readonly CheckList: IconName;
        static readonly ClearSelection: IconName;
        static readonly CloudUpload: IconName;
        static readonly Completed: IconName;
        static readonly Count: IconName;
        static readonly Delete: IconName;
        /** @since 9.45 */
        static readonly DeliveryLine: IconName;
        static readonly DeliveryTruck: IconName;
        /** @since 9.45 */
        static readonly Down: IconName;
        static readonly Edit: IconName;
        static readonly Email: IconName;
        static readonly EnterProduct: IconName;
        static readonly Filter: IconName;
        static readonly Go: IconName;
        static readonly Invoice: IconName;
        /** @since 9.45 */
        static readonly InvoicePrep: IconName;
        static readonly LightningBolt: IconName;
        static readonly MapPin: IconName;
        static readonly Money: IconName;
        static readonly MultiSelect: IconName;
        static readonly Note: IconName;
        static readonly NumberSymbol: IconName;
        static readonly PageHeader: IconName;
        static readonly PageList: IconName;
        static readonly Pickup: IconName;
        static readonly PreviewNext: IconName;
        static readonly PreviewPrevious: IconName;
        static readonly Print: IconName;
        static readonly ProductList: IconName;
        static readonly ProductReturn: IconName;
        static readonly Quantity: IconName;
        static readonly Refresh: IconName;
        static readonly Save: IconName;
        static readonly Search: IconName;
        static readonly SelectAll: IconName;
        static readonly SetAction: IconName;
        static readonly Sort: IconName;
        static readonly TwoPage: IconName;
        static readonly Undo: IconName;
        /** @since 9.45 */
        static readonly Up: IconName;
        static readonly View: IconName;
    }

    /** Command definition. */
    export interface ICommandDefinition extends ICommandDefinitionBase {
        readonly execute: (args: CustomViewControllerExecuteCommandArgs) => void;
    }

    /** Command bar configuration. */
    export interface ICommandBarConfiguration {
        readonly commands: ICommandDefinition[];
    }

    /**
     * Header configuration.
     * @since 9.41
     */
    export interface IHeaderConfiguration {
        readonly isVisible: boolean;
    }

    /**
     * Navigation pane configuration.
     * @since 9.41
     */
    export interface INavigationPaneConfiguration {
        readonly isVisible?: boolean;
        /** @since 9.45 */
        readonly isBackNavigationDisabled?: boolean;
    }

    /** Custom view controller configuration. */
    export interface ICustomViewControllerConfiguration {
        readonly title: string;
        readonly commandBar?: ICommandBarConfiguration;
        /** @since 9.41 */
        readonly header?: Readonly<IHeaderConfiguration>;
        /** @since 9.41 */
        readonly navigationPane?: Readonly<INavigationPaneConfiguration>;
    }

    /** Custom view controller base. */
    export abstract class CustomViewControllerBase implements ICustomViewController, IDisposable {
        readonly state: ICustomViewControllerBaseState;
        protected readonly context: ICustomViewControllerContext;
        constructor(context: ICustomViewControllerContext, config?: Readonly<ICustomViewControllerConfiguration>);
        abstract dispose(): void;
        abstract onReady(element: HTMLElement): void;
        onShown(): void;
        onHidden(): void;
    }

    /** Custom view controller outbound type map. */
    export interface ICustomViewControllerOutboundTypeMap {
        IsProcessingChanged: boolean;
        TitleChanged: string;
        CommandCanExecuteChanged: {
            commandName: string;
            canExecute: boolean;
        };
        CommandIsVisibleChanged: {
            commandName: string;
            isVisible: boolean;
        };
    }

    /** Custom view controller inbound type map. */
    export interface ICustomViewControllerInboundTypeMap {
        ExecuteCommand: CustomViewControllerExecuteCommandArgs;
    }

    /** Custom view controller context. */
    export interface ICustomViewControllerContext extends IExtensionContext, IExtensionControlFactoryContext {
        readonly messageChannel: IMessageChannelEndpoint<
            ICustomViewControllerOutboundTypeMap,
            ICustomViewControllerInboundTypeMap
        >;
    }

    /** Command. */
    export interface ICommand extends ICommandDefinitionBase {
        canExecute: boolean;
        isVisible: boolean;
    }

    /** Command bar. */
    export interface ICommandBar {
        readonly commands: ICommand[];
    }

    /** Custom view controller base state. */
    export interface ICustomViewControllerBaseState {
        title: string;
        isProcessing: boolean;
        readonly commandBar: ICommandBar;
        /** @since 9.41 */
        readonly navigationPane: Readonly<INavigationPaneConfiguration>;
        /** @since 9.41 */
        readonly header: Readonly<IHeaderConfiguration>;
    }
}
