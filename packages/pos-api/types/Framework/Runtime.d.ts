declare module "PosApi/Framework/Runtime" {
    import type { Request, Response } from "PosApi/Create/RequestHandlers";
    import type { ClientEntities } from "PosApi/Entities";

    /** Runs requests. */
    export interface IRuntime {
        /**
         * Resolves with the answer. Dismissal by the person is `canceled: true`, not a rejection. Rejects with an
         * `Error`, an `ExtensionError`, or an array of POS errors.
         */
        executeAsync<TResponse extends Response>(
            request: Request<TResponse>,
        ): Promise<ClientEntities.ICancelableDataResult<TResponse>>;
    }
}
