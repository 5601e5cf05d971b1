declare module "PosApi/Consume/DataService" {
    import { Request, Response } from "PosApi/Create/RequestHandlers";

    /** Base of generated requests to a controller of the Retail Server. */
    export abstract class DataServiceRequest<TResponse extends Response> extends Request<TResponse> {
        /** The language in which the server is to answer, such as `en-US`. */
        locale: string;
        /** At most this many rows. */
        top: number;
        /** Without this many rows from the start. */
        skip: number;
        /** True: the answer tells how many rows there are in total. */
        inlineCount: boolean;
        protected _entitySet: string;
        protected _entityType: string;
        protected _keys: any;
        protected _method: string;
        protected _parameters: any;
        protected _isAction: boolean;
        protected _returnType: any;
        protected _isReturnTypeCollection: boolean;
        /** A blank correlation id is replaced by a new one. */
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

    /** Base of generated answers; they add `result`. */
    export class DataServiceResponse extends Response {
        constructor();
    }
}
