declare module "PosApi/Framework/Navigation" {
    import type { ClientEntities } from "PosApi/Entities";

    /** POS pages that need no parameters. */
    export type VoidNavigationViewName = "CartView" | "HomeView";

    /** POS pages by name, with what each is opened with. */
    export interface NavigationParametersMap {
        CartView: ClientEntities.CartViewNavigationParameters;
        CustomerDetailsView: ClientEntities.CustomerDetailsNavigationParameters;
        HomeView: ClientEntities.HomeViewNavigationParameters;
        InventoryLookupView: ClientEntities.InventoryLookupNavigationParameters;
        SearchView: ClientEntities.SearchNavigationParameters;
        SearchOrdersView: ClientEntities.SearchOrdersNavigationParameters;
        SimpleProductDetailsView: ClientEntities.SimpleProductDetailsNavigationParameters;
    }

    /** Opens and leaves pages. */
    export interface INavigator {
        navigateToPOSView(viewName: VoidNavigationViewName): void;
        navigateToPOSView<K extends keyof NavigationParametersMap>(
            viewName: K,
            options: NavigationParametersMap[K],
        ): void;
        /**
         * Opens a page of this package by the `pageName` of its manifest. POS hands `options` to the constructor as
         * they are, not a copy.
         */
        navigate(viewName: string, options?: any): void;
        /** Returns to the page before; this one is disposed. */
        navigateBack(correlationId?: string): void;
    }
}
