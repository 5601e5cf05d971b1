declare module "PosApi/Extend/Triggers/ApplicationTriggers" {
    import { ILockTerminalTriggerOptions } from "@msdyn365-commerce/pos-api/shared/Triggers";
    import { ClientEntities, ProxyEntities } from "PosApi/Entities";
    import {
        CancelableTriggerBase,
        CancelableTriggerResult,
        ITriggerOptions,
        NonCancelableTriggerBase,
    } from "PosApi/Extend/Triggers/Triggers";

    /** Application start trigger options. */
    export interface IApplicationStartTriggerOptions extends ITriggerOptions {}

    /** Application start trigger. */
    export abstract class ApplicationStartTrigger extends NonCancelableTriggerBase<IApplicationStartTriggerOptions> {}

    /** Application suspend trigger options. */
    export interface IApplicationSuspendTriggerOptions extends ITriggerOptions {}

    /** Application suspend trigger. */
    export abstract class ApplicationSuspendTrigger extends NonCancelableTriggerBase<IApplicationSuspendTriggerOptions> {}

    /** Post connection status change trigger options. */
    export interface IPostConnectionStatusChangeTriggerOptions extends ITriggerOptions {
        connectionStatus: ClientEntities.ConnectionStatusType;
        previousConnectionStatus: ClientEntities.ConnectionStatusType;
    }

    /** Post connection status change trigger. */
    export abstract class PostConnectionStatusChangeTrigger extends NonCancelableTriggerBase<IPostConnectionStatusChangeTriggerOptions> {}

    /** Pre log on trigger options. */
    export interface IPreLogOnTriggerOptions extends ITriggerOptions {
        operatorId: string;
        /** @since 9.45 */
        grantType?: string;
        /** @since 9.45 */
        extraParameters?: Readonly<{
            [key: string]: string;
        }>;
    }

    /** Pre log on trigger. */
    export abstract class PreLogOnTrigger extends CancelableTriggerBase<IPreLogOnTriggerOptions> {
        abstract execute(
            options: IPreLogOnTriggerOptions,
        ): Promise<ClientEntities.ICancelable | CancelableTriggerResult<IPreLogOnTriggerOptions>>;
    }

    /** Post log on trigger options. */
    export interface IPostLogOnTriggerOptions extends ITriggerOptions {
        employee: ProxyEntities.Employee;
    }

    /** Post log on trigger. */
    export abstract class PostLogOnTrigger extends NonCancelableTriggerBase<IPostLogOnTriggerOptions> {}

    /**
     * Pre enroll user credentials trigger options.
     * @since 9.45
     */
    export interface IPreEnrollUserCredentialsTriggerOptions extends ITriggerOptions {
        extraParameters: Readonly<{
            [key: string]: string;
        }>;
    }

    /**
     * Pre enroll user credentials trigger.
     * @since 9.45
     */
    export abstract class PreEnrollUserCredentialsTrigger extends CancelableTriggerBase<IPreEnrollUserCredentialsTriggerOptions> {
        abstract execute(
            options: IPreEnrollUserCredentialsTriggerOptions,
        ): Promise<ClientEntities.ICancelable | CancelableTriggerResult<IPreEnrollUserCredentialsTriggerOptions>>;
    }

    /**
     * Post enroll user credentials trigger options.
     * @since 9.45
     */
    export interface IPostEnrollUserCredentialsTriggerOptions extends ITriggerOptions {
        employee: Readonly<ProxyEntities.Employee>;
    }

    /**
     * Post enroll user credentials trigger.
     * @since 9.45
     */
    export abstract class PostEnrollUserCredentialsTrigger extends NonCancelableTriggerBase<IPostEnrollUserCredentialsTriggerOptions> {}

    /** Post log off trigger options. */
    export interface IPostLogOffTriggerOptions extends ITriggerOptions {
        employee: ProxyEntities.Employee;
        wasSilent?: boolean;
    }

    /** Post log off trigger. */
    export abstract class PostLogOffTrigger extends NonCancelableTriggerBase<IPostLogOffTriggerOptions> {}

    /** Pre lock terminal trigger options. */
    export interface IPreLockTerminalTriggerOptions extends ILockTerminalTriggerOptions {}

    /** Pre lock terminal trigger. */
    export abstract class PreLockTerminalTrigger extends CancelableTriggerBase<IPreLockTerminalTriggerOptions> {}

    /** Post lock terminal trigger options. */
    export interface IPostLockTerminalTriggerOptions extends ILockTerminalTriggerOptions {}

    /** Post lock terminal trigger. */
    export abstract class PostLockTerminalTrigger extends NonCancelableTriggerBase<IPostLockTerminalTriggerOptions> {}

    /** Pre unlock terminal trigger options. */
    export interface IPreUnlockTerminalTriggerOptions extends ITriggerOptions {
        operatorId: string;
        /** @since 9.45 */
        grantType?: string;
        /** @since 9.45 */
        extraParameters?: Readonly<{
            [key: string]: string;
        }>;
    }

    /** Pre unlock terminal trigger. */
    export abstract class PreUnlockTerminalTrigger extends CancelableTriggerBase<IPreUnlockTerminalTriggerOptions> {
        abstract execute(
            options: IPreUnlockTerminalTriggerOptions,
        ): Promise<CancelableTriggerResult<IPreUnlockTerminalTriggerOptions>>;
    }

    /** Post device activation trigger options. */
    export interface IPostDeviceActivationTriggerOptions extends ITriggerOptions {
        operatorId: string;
        registerId: string;
        storeId: string;
    }

    /** Post device activation trigger. */
    export abstract class PostDeviceActivationTrigger extends NonCancelableTriggerBase<IPostDeviceActivationTriggerOptions> {}

    /**
     * Pre reset device trigger options.
     * @since 9.45
     */
    export interface IPreResetDeviceTriggerOptions extends ITriggerOptions {}

    /**
     * Pre reset device trigger.
     * @since 9.45
     */
    export abstract class PreResetDeviceTrigger extends CancelableTriggerBase<IPreResetDeviceTriggerOptions> {}

    /** Pre elevate user trigger options. */
    export interface IPreElevateUserTriggerOptions extends ITriggerOptions {
        operatorId: string;
        /** @since 9.45 */
        grantType?: string;
        /** @since 9.45 */
        extraParameters?: Readonly<{
            [key: string]: string;
        }>;
    }

    /** Pre elevate user trigger. */
    export abstract class PreElevateUserTrigger extends CancelableTriggerBase<IPreElevateUserTriggerOptions> {
        abstract execute(
            options: IPreElevateUserTriggerOptions,
        ): Promise<CancelableTriggerResult<IPreElevateUserTriggerOptions>>;
    }

    /**
     * Post elevate user trigger options.
     * @since 9.41
     */
    export interface IPostElevateUserTriggerOptions extends ITriggerOptions {
        readonly operatorId: string;
    }

    /**
     * Post elevate user trigger.
     * @since 9.41
     */
    export abstract class PostElevateUserTrigger extends NonCancelableTriggerBase<IPostElevateUserTriggerOptions> {}

    /** Pre open url trigger options. */
    export interface IPreOpenUrlTriggerOptions extends ITriggerOptions {
        url: string;
    }

    /** Pre open url trigger. */
    export abstract class PreOpenUrlTrigger extends CancelableTriggerBase<IPreOpenUrlTriggerOptions> {
        abstract execute(
            options: IPreOpenUrlTriggerOptions,
        ): Promise<CancelableTriggerResult<IPreOpenUrlTriggerOptions>>;
    }
}
