const names =
    "Accept Add AddFriend Back Bank BulletedList Buy Calculator Calendar CalendarDay CalendarWeek Cancel CashDrawer CheckList ClearSelection CloudUpload Completed Count Delete DeliveryLine DeliveryTruck Down Edit Email EnterProduct Filter Go Invoice InvoicePrep LightningBolt MapPin Money MultiSelect Note NumberSymbol PageHeader PageList Pickup PreviewNext PreviewPrevious Print ProductList ProductReturn Quantity Refresh Save Search SelectAll SetAction Sort TwoPage Undo Up View";

/** Every icon of `PosApi/Create/Views`; each member's value is its own name. */
export const Icons: Readonly<Record<string, string>> = Object.freeze(
    Object.fromEntries(names.split(" ").map((name) => [name, name])),
);
