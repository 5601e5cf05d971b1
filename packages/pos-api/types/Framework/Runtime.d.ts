declare module "PosApi/Framework/Runtime" {
    import { Request, Response } from "PosApi/Create/RequestHandlers";
    import { ClientEntities } from "PosApi/Entities";

    /** Runtime. */
    export interface IRuntime {
        executeAsync<TResponse extends Response>(
            request: Request<TResponse>,
        ): Promise<ClientEntities.ICancelableDataResult<TResponse>>;
    }
}
