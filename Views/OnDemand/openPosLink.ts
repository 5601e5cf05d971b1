import { ClientEntities } from "PosApi/Entities";
import type { INavigator } from "PosApi/Framework/Navigation";
import type { PosLink, PosPage } from "../../ViewModels/posLinks";

/** Opens the place in POS that a task leads to. POS keeps the tasks page to come back to. */
export function openPosLink(navigator: INavigator, link: PosLink, correlationId: string): void {
    if (link.kind === "page") PAGES[link.page](navigator, correlationId);
    else {
        const options = new ClientEntities.CustomerDetailsNavigationParameters(link.account, correlationId);
        navigator.navigateToPOSView("CustomerDetailsView", options);
    }
}

type Open = (navigator: INavigator, correlationId: string) => void;

const PAGES: Readonly<Record<PosPage, Open>> = {
    cart: (navigator) => navigator.navigateToPOSView("CartView"),
    inventoryLookup: (navigator, id) =>
        navigator.navigateToPOSView("InventoryLookupView", new ClientEntities.InventoryLookupNavigationParameters(id)),
    searchOrders: (navigator, id) =>
        navigator.navigateToPOSView("SearchOrdersView", new ClientEntities.SearchOrdersNavigationParameters(id)),
    searchProducts: (navigator, id) => search(navigator, ClientEntities.SearchViewSearchEntity.Product, id),
    searchCustomers: (navigator, id) => search(navigator, ClientEntities.SearchViewSearchEntity.Customer, id),
};

function search(navigator: INavigator, entity: ClientEntities.SearchViewSearchEntity, correlationId: string): void {
    navigator.navigateToPOSView("SearchView", new ClientEntities.SearchNavigationParameters(entity, "", correlationId));
}
