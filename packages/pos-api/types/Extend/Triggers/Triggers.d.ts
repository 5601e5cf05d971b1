declare module "PosApi/Extend/Triggers/Triggers" {
    import {
        CancelableTriggerTypeStatics,
        NonCancelableTriggerTypeStatics,
        Trigger,
    } from "@msdyn365-commerce/pos-api/shared/Triggers";
    import { ClientEntities } from "PosApi/Entities";
    import { IExtensionContext } from "PosApi/Framework/ExtensionContext";

    /** Trigger options. */
    export interface ITriggerOptions {}

    /** Cancelable trigger result. */
    export class CancelableTriggerResult<TOptions extends ITriggerOptions> implements ClientEntities.ICancelable {
        readonly options: TOptions;
        readonly canceled: boolean;
        constructor(canceled: boolean, options: TOptions);
    }

    /** Trigger context. */
    export interface ITriggerContext extends IExtensionContext {}

    /** Cancelable trigger type. */
    export const CancelableTriggerType: typeof CancelableTriggerTypeStatics;

    /** Non cancelable trigger type. */
    export const NonCancelableTriggerType: typeof NonCancelableTriggerTypeStatics;

    /** Trigger base. */
    export abstract class TriggerBase<TOptions extends ITriggerOptions> extends Trigger {
        protected readonly context: ITriggerContext;
        constructor(context: ITriggerContext);
        abstract execute(options: TOptions): Promise<ClientEntities.ICancelable | void>;
    }

    /** Non cancelable trigger base. */
    export abstract class NonCancelableTriggerBase<TOptions extends ITriggerOptions> extends TriggerBase<TOptions> {
        abstract execute(options: TOptions): Promise<void>;
    }

    /** Cancelable trigger base. */
    export abstract class CancelableTriggerBase<TOptions extends ITriggerOptions> extends TriggerBase<TOptions> {
        abstract execute(options: TOptions): Promise<ClientEntities.ICancelable>;
    }
}
