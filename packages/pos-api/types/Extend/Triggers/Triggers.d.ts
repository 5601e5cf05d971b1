/* eslint-disable @typescript-eslint/no-invalid-void-type -- POS says void where an answer or a message has no content. */
declare module "PosApi/Extend/Triggers/Triggers" {
    import type {
        CancelableTriggerTypeStatics,
        NonCancelableTriggerTypeStatics,
    } from "@msdyn365-commerce/pos-api/shared/Triggers";
    import { Trigger } from "@msdyn365-commerce/pos-api/shared/Triggers";
    import type { ClientEntities } from "PosApi/Entities";
    import type { IExtensionContext } from "PosApi/Framework/ExtensionContext";

    /** What a trigger is told. */
    export interface ITriggerOptions {}

    /** The answer of a trigger that may also change what is about to happen. */
    export class CancelableTriggerResult<TOptions extends ITriggerOptions> implements ClientEntities.ICancelable {
        /** What POS goes on with. */
        readonly options: TOptions;
        readonly canceled: boolean;
        constructor(canceled: boolean, options: TOptions);
    }

    /** What POS gives to a trigger. */
    export interface ITriggerContext extends IExtensionContext {}

    /** The kinds of triggers that may cancel, by name. */
    export const CancelableTriggerType: typeof CancelableTriggerTypeStatics;

    /** The kinds of triggers that only learn of something, by name. */
    export const NonCancelableTriggerType: typeof NonCancelableTriggerTypeStatics;

    /** Base of the triggers of extensions; named in the manifest under `extend.triggers`. */
    export abstract class TriggerBase<TOptions extends ITriggerOptions> extends Trigger {
        protected readonly context: ITriggerContext;
        constructor(context: ITriggerContext);
        abstract execute(options: TOptions): Promise<ClientEntities.ICancelable | void>;
    }

    /** Base of triggers that only learn of something. POS waits for the promise, so resolve at once. */
    export abstract class NonCancelableTriggerBase<TOptions extends ITriggerOptions> extends TriggerBase<TOptions> {
        abstract execute(options: TOptions): Promise<void>;
    }

    /** Base of triggers that may stop what is about to happen: resolve with `canceled: true`. */
    export abstract class CancelableTriggerBase<TOptions extends ITriggerOptions> extends TriggerBase<TOptions> {
        abstract execute(options: TOptions): Promise<ClientEntities.ICancelable>;
    }
}
