declare module "PosApi/Entities" {
    export namespace ClientEntities {
        /** Opens the transaction page. */
        export class CartViewNavigationParameters extends NavigationParameters {
            constructor(correlationId?: string);
        }

        /** Opens the page of one customer. */
        export class CustomerDetailsNavigationParameters extends NavigationParameters {
            readonly accountNumber: string;
            constructor(accountNumber: string, correlationId?: string);
        }

        /** Opens the welcome page. */
        export class HomeViewNavigationParameters extends NavigationParameters {}

        /** Opens the stock lookup, of a product when one is given. */
        export class InventoryLookupNavigationParameters extends NavigationParameters {
            readonly product?: ProxyEntities.SimpleProduct;
            constructor(correlationId: string, product?: ProxyEntities.SimpleProduct);
        }

        /** What a POS page is opened with. */
        export abstract class NavigationParameters {
            readonly correlationId: string;
            constructor(correlationId: string);
            protected static generateCorrelationId(): string;
        }

        /** Opens the search page. */
        export class SearchNavigationParameters extends NavigationParameters {
            readonly searchEntity: SearchViewSearchEntity;
            readonly searchText: string;
            constructor(searchEntity: SearchViewSearchEntity, searchText?: string, correlationId?: string);
        }

        /** Opens the order search. */
        export class SearchOrdersNavigationParameters extends NavigationParameters {
            readonly searchCriteria?: ProxyEntities.OrderSearchCriteria;
            constructor(correlationId: string, searchCriteria?: ProxyEntities.OrderSearchCriteria);
        }

        /** What the search page searches. */
        export enum SearchViewSearchEntity {
            Product = 0,
            Customer = 1,
        }

        /** Opens the page of one product. */
        export class SimpleProductDetailsNavigationParameters extends NavigationParameters {
            readonly productId: number;
            constructor(productId: number, correlationId?: string);
        }
    }
}
