declare module "PosApi/Entities" {
    export namespace ClientEntities {
        /** Cart view navigation parameters. */
        export class CartViewNavigationParameters extends NavigationParameters {
            constructor(correlationId?: string);
        }

        /** Customer details navigation parameters. */
        export class CustomerDetailsNavigationParameters extends NavigationParameters {
            readonly accountNumber: string;
            constructor(accountNumber: string, correlationId?: string);
        }

        /** Home view navigation parameters. */
        export class HomeViewNavigationParameters extends NavigationParameters {}

        /** Inventory lookup navigation parameters. */
        export class InventoryLookupNavigationParameters extends NavigationParameters {
            readonly product?: ProxyEntities.SimpleProduct;
            constructor(correlationId: string, product?: ProxyEntities.SimpleProduct);
        }

        /** Navigation parameters. */
        export abstract class NavigationParameters {
            readonly correlationId: string;
            constructor(correlationId: string);
            protected static generateCorrelationId(): string;
        }

        /** Search navigation parameters. */
        export class SearchNavigationParameters extends NavigationParameters {
            readonly searchEntity: SearchViewSearchEntity;
            readonly searchText: string;
            constructor(searchEntity: SearchViewSearchEntity, searchText?: string, correlationId?: string);
        }

        /** Search orders navigation parameters. */
        export class SearchOrdersNavigationParameters extends NavigationParameters {
            readonly searchCriteria?: ProxyEntities.OrderSearchCriteria;
            constructor(correlationId: string, searchCriteria?: ProxyEntities.OrderSearchCriteria);
        }

        /** Search view search entity. */
        export enum SearchViewSearchEntity {
            Product = 0,
            Customer = 1,
        }

        /** Simple product details navigation parameters. */
        export class SimpleProductDetailsNavigationParameters extends NavigationParameters {
            readonly productId: number;
            constructor(productId: number, correlationId?: string);
        }
    }
}
