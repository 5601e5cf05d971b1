/** Pages of POS that a task can lead to. */
export type PosPage = "cart" | "inventoryLookup" | "searchOrders" | "searchProducts" | "searchCustomers";

/** A place in POS that a task leads to. */
export type PosLink =
    | { readonly kind: "page"; readonly page: PosPage }
    /** The page of a customer, by account number. */
    | { readonly kind: "customer"; readonly account: string };

/** The pages, in the order in which people choose. */
export const POS_PAGES: readonly PosPage[] = [
    "cart",
    "inventoryLookup",
    "searchOrders",
    "searchProducts",
    "searchCustomers",
];
