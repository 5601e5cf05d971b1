declare module "PosApi/Extend/Triggers/OperationTriggers" {
    import { OperationRequest } from "@msdyn365-commerce/pos-api/shared/Requests";
    import { Response } from "PosApi/Create/RequestHandlers";
    import { CancelableTriggerBase, ITriggerOptions, NonCancelableTriggerBase } from "PosApi/Extend/Triggers/Triggers";

    /** Operation trigger options. */
    export interface IOperationTriggerOptions extends ITriggerOptions {
        operationRequest: OperationRequest<Response>;
    }

    /** Pre operation trigger. */
    export abstract class PreOperationTrigger extends CancelableTriggerBase<IOperationTriggerOptions> {}

    /** Post operation trigger options. */
    export interface IPostOperationTriggerOptions extends IOperationTriggerOptions {
        operationResponse: Response;
    }

    /** Post operation trigger. */
    export abstract class PostOperationTrigger extends NonCancelableTriggerBase<IPostOperationTriggerOptions> {}

    /** Operation failure trigger options. */
    export interface IOperationFailureTriggerOptions extends IOperationTriggerOptions {
        errors: Error[];
    }

    /** Operation failure trigger. */
    export abstract class OperationFailureTrigger extends NonCancelableTriggerBase<IOperationFailureTriggerOptions> {}
}
