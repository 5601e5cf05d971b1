declare module "PosApi/Create/Views" {
    import type { INumPadInputBroker, INumPadInputSubscriber } from "@msdyn365-commerce/pos-api/shared/NumPad";
    import type { IDisposable } from "@msdyn365-commerce/pos-api/shared/TypeExtensions";
    import type {
        ICommandDefinitionBase,
        ICustomViewController,
        IViewController,
    } from "@msdyn365-commerce/pos-api/shared/Views";
    import { DisposableViewControllerBase } from "@msdyn365-commerce/pos-api/shared/Views";
    import type { ClientEntities } from "PosApi/Entities";
    import type { IExtensionContext, IExtensionControlFactoryContext } from "PosApi/Framework/ExtensionContext";
    import type { IMessageChannelEndpoint } from "PosApi/Framework/Messaging";

    /** A part that passes typed input to its keypads. */
    export interface INumPadContainer {
        /** True: POS passes typed input to the keypads of this part. */
        captureGlobalInputForNumPad: boolean;
        numPadInputBroker: INumPadInputBroker;
    }

    /** What POS gives to an {@link ExtensionViewControllerBase}. */
    export interface IExtensionViewControllerContext extends IExtensionContext, IExtensionControlFactoryContext {}

    /**
     * The former base of pages.
     * @deprecated POS refuses it in independent packages; use {@link CustomViewControllerBase}.
     */
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

    /** Implemented by a page that takes scanned barcodes. */
    export interface IBarcodeScannerEndpoint {
        readonly implementsIBarcodeScannerEndpoint: true;
        onBarcodeScanned(barcode: string): void;
    }

    /** Implemented by a page that takes swiped cards. */
    export interface IMagneticStripeReaderEndpoint {
        readonly implementsIMagneticStripeReaderEndpoint: true;
        onMagneticStripeRead(cardInfo: ClientEntities.ICardInfo): void;
    }

    /** Implemented by a page that has keypads. */
    export interface INumPadInputSubscriberEndpoint {
        readonly implementsINumPadInputSubscriberEndpoint: true;
        setNumPadInputSubscriber(numPadInputSubscriber: INumPadInputSubscriber): void;
    }

    /** Which command of the app bar was pressed. */
    export type CustomViewControllerExecuteCommandArgs = {
        commandName: string;
        commandId: string;
        correlationId: string;
    };

    /** An icon, by its name. */
    export type IconName = keyof typeof Icons;

    /** The icons that commands may show; each constant is its own name. */
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

    /** A command of the app bar. The first of a page stands furthest right. */
    export interface ICommandDefinition extends ICommandDefinitionBase {
        /** Called with `this` set to something else than the page: write an arrow function. */
        readonly execute: (args: CustomViewControllerExecuteCommandArgs) => void;
    }

    /** The commands of a page; they cannot be added to later. */
    export interface ICommandBarConfiguration {
        readonly commands: ICommandDefinition[];
    }

    /**
     * Whether a page has the POS header.
     * @since 9.41
     */
    export interface IHeaderConfiguration {
        readonly isVisible: boolean;
    }

    /**
     * How a page shows the navigation pane.
     * @since 9.41
     */
    export interface INavigationPaneConfiguration {
        /** @changed 9.48: optional; required before */
        readonly isVisible?: boolean;
        /**
         * True: no back button.
         * @since 9.48
         */
        readonly isBackNavigationDisabled?: boolean;
    }

    /** How a page starts. */
    export interface ICustomViewControllerConfiguration {
        readonly title: string;
        readonly commandBar?: ICommandBarConfiguration;
        /** @since 9.41 */
        readonly header?: Readonly<IHeaderConfiguration>;
        /** @since 9.41 */
        readonly navigationPane?: Readonly<INavigationPaneConfiguration>;
    }

    /**
     * Base of the pages of a package; named in the manifest under `create.views`. POS constructs it with a context
     * and what `navigate` was given.
     */
    export abstract class CustomViewControllerBase implements ICustomViewController, IDisposable {
        readonly state: ICustomViewControllerBaseState;
        protected readonly context: ICustomViewControllerContext;
        constructor(context: ICustomViewControllerContext, config?: Readonly<ICustomViewControllerConfiguration>);
        /** The page is left for good. `ObjectExtensions.disposeAllProperties(this)` is the usual end. */
        abstract dispose(): void;
        /** The HTML of the page stands; `element` is its root. Called once, before or after the first `onShown`. */
        abstract onReady(element: HTMLElement): void;
        /** The page came to the front, at first and on every return. */
        onShown(): void;
        /** Another page covers this one, which stays alive. */
        onHidden(): void;
    }

    /** Messages from a page to POS. */
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

    /** Messages from POS to a page. */
    export interface ICustomViewControllerInboundTypeMap {
        ExecuteCommand: CustomViewControllerExecuteCommandArgs;
    }

    /** What POS gives to a page. */
    export interface ICustomViewControllerContext extends IExtensionContext, IExtensionControlFactoryContext {
        readonly messageChannel: IMessageChannelEndpoint<
            ICustomViewControllerOutboundTypeMap,
            ICustomViewControllerInboundTypeMap
        >;
    }

    /** A command as it stands; `canExecute` and `isVisible` may be set at any time. */
    export interface ICommand extends ICommandDefinitionBase {
        canExecute: boolean;
        isVisible: boolean;
    }

    /** The commands of a page as they stand. */
    export interface ICommandBar {
        readonly commands: ICommand[];
    }

    /** A page as it stands. Setting a property changes the screen. */
    export interface ICustomViewControllerBaseState {
        title: string;
        /** True covers the page while work goes on. */
        isProcessing: boolean;
        readonly commandBar: ICommandBar;
        /** @since 9.41 */
        readonly navigationPane: Readonly<INavigationPaneConfiguration>;
        /** @since 9.41 */
        readonly header: Readonly<IHeaderConfiguration>;
    }
}
