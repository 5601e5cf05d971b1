declare module "PosApi/Consume/DataService" {
    import { Request, Response } from "PosApi/Create/RequestHandlers";

    /** Request for POS, answered with {@link DataServiceResponse}. */
    export abstract class DataServiceRequest<TResponse extends Response> extends Request<TResponse> {
        locale: string;
        top: number;
        skip: number;
        inlineCount: boolean;
        protected _entitySet: string;
        protected _entityType: string;
        protected _keys: any;
        protected _method: string;
        protected _parameters: any;
        protected _isAction: boolean;
        protected _returnType: any;
        protected _isReturnTypeCollection: boolean;
        constructor(correlationId?: string);
        get entitySet(): string;
        get entityType(): string;
        get keys(): any;
        get method(): string;
        get parameters(): any;
        get isAction(): boolean;
        get returnType(): any;
        get isReturnTypeCollection(): boolean;
    }

    /** Answer to {@link DataServiceRequest}. */
    export class DataServiceResponse extends Response {
        constructor();
    }
}
