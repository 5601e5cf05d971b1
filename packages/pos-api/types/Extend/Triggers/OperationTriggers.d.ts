declare module "PosApi/Extend/Triggers/OperationTriggers" {
    import type { OperationRequest } from "@msdyn365-commerce/pos-api/shared/Requests";
    import type { Response } from "PosApi/Create/RequestHandlers";
    import type { ITriggerOptions } from "PosApi/Extend/Triggers/Triggers";
    import { CancelableTriggerBase, NonCancelableTriggerBase } from "PosApi/Extend/Triggers/Triggers";

    /** Which operation. */
    export interface IOperationTriggerOptions extends ITriggerOptions {
        operationRequest: OperationRequest<Response>;
    }

    /** Before any operation, those of POS and of extensions. */
    export abstract class PreOperationTrigger extends CancelableTriggerBase<IOperationTriggerOptions> {}

    /** Which operation, and its answer. */
    export interface IPostOperationTriggerOptions extends IOperationTriggerOptions {
        operationResponse: Response;
    }

    /** After any operation. */
    export abstract class PostOperationTrigger extends NonCancelableTriggerBase<IPostOperationTriggerOptions> {}

    /** Which operation, and why it failed. */
    export interface IOperationFailureTriggerOptions extends IOperationTriggerOptions {
        errors: Error[];
    }

    /** After any operation that failed. */
    export abstract class OperationFailureTrigger extends NonCancelableTriggerBase<IOperationFailureTriggerOptions> {}
}
