import { Request, Response } from "../requests";

/** Base of generated Retail Server calls. The host has no Retail Server, so running one is rejected by name. */
export class DataServiceRequest extends Request {
    locale = "";
    top = 0;
    skip = 0;
    inlineCount = false;
    protected _entitySet = "";
    protected _entityType = "";
    protected _keys: unknown;
    protected _method = "";
    protected _parameters: unknown;
    protected _isAction = false;
    protected _returnType: unknown;
    protected _isReturnTypeCollection = false;

    get entitySet(): string {
        return this._entitySet;
    }
    get entityType(): string {
        return this._entityType;
    }
    get keys(): unknown {
        return this._keys;
    }
    get method(): string {
        return this._method;
    }
    get parameters(): unknown {
        return this._parameters;
    }
    get isAction(): boolean {
        return this._isAction;
    }
    get returnType(): unknown {
        return this._returnType;
    }
    get isReturnTypeCollection(): boolean {
        return this._isReturnTypeCollection;
    }
}

/** Base of answers of generated Retail Server calls. */
export class DataServiceResponse extends Response {}
