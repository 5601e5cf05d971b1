declare module "PosApi/Framework/Navigation" {
    import { ClientEntities } from "PosApi/Entities";

    /** Void navigation view name. */
    export type VoidNavigationViewName = "CartView" | "HomeView";

    /** Navigation parameters map. */
    export interface NavigationParametersMap {
        CartView: ClientEntities.CartViewNavigationParameters;
        CustomerDetailsView: ClientEntities.CustomerDetailsNavigationParameters;
        HomeView: ClientEntities.HomeViewNavigationParameters;
        InventoryLookupView: ClientEntities.InventoryLookupNavigationParameters;
        SearchView: ClientEntities.SearchNavigationParameters;
        SearchOrdersView: ClientEntities.SearchOrdersNavigationParameters;
        SimpleProductDetailsView: ClientEntities.SimpleProductDetailsNavigationParameters;
    }

    /** Navigator. */
    export interface INavigator {
        navigateToPOSView(viewName: VoidNavigationViewName): void;
        navigateToPOSView<K extends keyof NavigationParametersMap>(
            viewName: K,
            options: NavigationParametersMap[K],
        ): void;
        navigate(viewName: string, options?: any): void;
        navigateBack(correlationId?: string): void;
    }
}
