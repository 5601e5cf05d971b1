/* eslint-disable @typescript-eslint/consistent-type-imports -- a file that imports would not be global. */
/*
 * Types that signatures of POS mention and no PosApi module exports. Extensions name them by this namespace; it holds
 * no values, because extensions import those from PosApi modules.
 */

declare namespace Commerce {
    type IDisposable = import("@msdyn365-commerce/pos-api/shared/TypeExtensions").IDisposable;
}

declare namespace Commerce.Extensibility {
    type ICommandDefinition = import("@msdyn365-commerce/pos-api/shared/Views").ICommandDefinitionBase;
    type ICustomControlState = import("@msdyn365-commerce/pos-api/shared/Messages").ICustomControlState;
    type ICustomViewController = import("@msdyn365-commerce/pos-api/shared/Views").ICustomViewController;
    type IDataListBase<TData> = import("@msdyn365-commerce/pos-api/shared/Controls").IDataListBase<TData>;
    type IDataListBaseEventMap<TData> =
        import("@msdyn365-commerce/pos-api/shared/Controls").IDataListBaseEventMap<TData>;
    type IDataListBaseOptions<TData> = import("@msdyn365-commerce/pos-api/shared/Controls").IDataListBaseOptions<TData>;
    type IDataListColumn<TData> = import("@msdyn365-commerce/pos-api/shared/Controls").IDataListColumn<TData>;
    type IDatePickerEventMap = import("@msdyn365-commerce/pos-api/shared/Controls").IDatePickerEventMap;
    type IExtensionCommandState = import("@msdyn365-commerce/pos-api/shared/Messages").IExtensionCommandState;
    type IHeaderVisibilityChangedData =
        import("@msdyn365-commerce/pos-api/shared/Messages").IHeaderVisibilityChangedData;
    type IMenuCommand = import("@msdyn365-commerce/pos-api/shared/Controls").IMenuCommand;
    type IMenuEventMap = import("@msdyn365-commerce/pos-api/shared/Controls").IMenuEventMap;
    type INumPadEventMap<TValue extends NumPadValue> =
        import("@msdyn365-commerce/pos-api/shared/Controls").INumPadEventMap<TValue>;
    type INumPadOptions<TValue extends NumPadValue> =
        import("@msdyn365-commerce/pos-api/shared/Controls").INumPadOptions<TValue>;
    type IPivotEventMap = import("@msdyn365-commerce/pos-api/shared/Controls").IPivotEventMap;
    type ITimePickerEventMap = import("@msdyn365-commerce/pos-api/shared/Controls").ITimePickerEventMap;
    type IToggleEventMap = import("@msdyn365-commerce/pos-api/shared/Controls").IToggleEventMap;
    type ITransactionNumPadEventMap = import("@msdyn365-commerce/pos-api/shared/Controls").ITransactionNumPadEventMap;
    type MenuType = import("@msdyn365-commerce/pos-api/shared/Controls").MenuType;
    type NumPadValue = import("@msdyn365-commerce/pos-api/shared/Controls").NumPadValue;
}

declare namespace Commerce.Peripherals {
    type INumPadInputBroker = import("@msdyn365-commerce/pos-api/shared/NumPad").INumPadInputBroker;
    type INumPadInputPublisher = import("@msdyn365-commerce/pos-api/shared/NumPad").INumPadInputPublisher;
    type INumPadInputSubscriber = import("@msdyn365-commerce/pos-api/shared/NumPad").INumPadInputSubscriber;
}
