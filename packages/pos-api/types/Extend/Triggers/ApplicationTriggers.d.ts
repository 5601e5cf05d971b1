declare module "PosApi/Extend/Triggers/ApplicationTriggers" {
    import type { ILockTerminalTriggerOptions } from "@msdyn365-commerce/pos-api/shared/Triggers";
    import type { ClientEntities, ProxyEntities } from "PosApi/Entities";
    import type { CancelableTriggerResult, ITriggerOptions } from "PosApi/Extend/Triggers/Triggers";
    import { CancelableTriggerBase, NonCancelableTriggerBase } from "PosApi/Extend/Triggers/Triggers";

    /** Nothing. */
    export interface IApplicationStartTriggerOptions extends ITriggerOptions {}

    /** POS has loaded the packages; nobody is logged on yet. Only on an activated register. */
    export abstract class ApplicationStartTrigger extends NonCancelableTriggerBase<IApplicationStartTriggerOptions> {}

    /** Nothing. */
    export interface IApplicationSuspendTriggerOptions extends ITriggerOptions {}

    /** POS is about to be suspended. */
    export abstract class ApplicationSuspendTrigger extends NonCancelableTriggerBase<IApplicationSuspendTriggerOptions> {}

    /** The connection before and now. */
    export interface IPostConnectionStatusChangeTriggerOptions extends ITriggerOptions {
        connectionStatus: ClientEntities.ConnectionStatusType;
        previousConnectionStatus: ClientEntities.ConnectionStatusType;
    }

    /** The register went offline or came back. */
    export abstract class PostConnectionStatusChangeTrigger extends NonCancelableTriggerBase<IPostConnectionStatusChangeTriggerOptions> {}

    /** Who wants to log on, and how. */
    export interface IPreLogOnTriggerOptions extends ITriggerOptions {
        operatorId: string;
        /** @since 9.45 */
        grantType?: string;
        /** @since 9.45 */
        extraParameters?: Readonly<{
            [key: string]: string;
        }>;
    }

    /** Before a logon; may change the credentials or cancel. */
    export abstract class PreLogOnTrigger extends CancelableTriggerBase<IPreLogOnTriggerOptions> {
        abstract execute(
            options: IPreLogOnTriggerOptions,
        ): Promise<ClientEntities.ICancelable | CancelableTriggerResult<IPreLogOnTriggerOptions>>;
    }

    /** Who logged on. */
    export interface IPostLogOnTriggerOptions extends ITriggerOptions {
        employee: ProxyEntities.Employee;
    }

    /** After a logon. The welcome page waits for the promise. */
    export abstract class PostLogOnTrigger extends NonCancelableTriggerBase<IPostLogOnTriggerOptions> {}

    /**
     * How credentials are about to be enrolled.
     * @since 9.45
     */
    export interface IPreEnrollUserCredentialsTriggerOptions extends ITriggerOptions {
        extraParameters: Readonly<{
            [key: string]: string;
        }>;
    }

    /**
     * Before a worker's card, barcode or other credential is enrolled.
     * @since 9.45
     */
    export abstract class PreEnrollUserCredentialsTrigger extends CancelableTriggerBase<IPreEnrollUserCredentialsTriggerOptions> {
        abstract execute(
            options: IPreEnrollUserCredentialsTriggerOptions,
        ): Promise<ClientEntities.ICancelable | CancelableTriggerResult<IPreEnrollUserCredentialsTriggerOptions>>;
    }

    /**
     * Whose credentials were enrolled.
     * @since 9.45
     */
    export interface IPostEnrollUserCredentialsTriggerOptions extends ITriggerOptions {
        employee: Readonly<ProxyEntities.Employee>;
    }

    /**
     * After a worker's credential was enrolled.
     * @since 9.45
     */
    export abstract class PostEnrollUserCredentialsTrigger extends NonCancelableTriggerBase<IPostEnrollUserCredentialsTriggerOptions> {}

    /** Who logged off. */
    export interface IPostLogOffTriggerOptions extends ITriggerOptions {
        employee: ProxyEntities.Employee;
        wasSilent?: boolean;
    }

    /** After a log-off. */
    export abstract class PostLogOffTrigger extends NonCancelableTriggerBase<IPostLogOffTriggerOptions> {}

    /** Whose session is about to be locked. */
    export interface IPreLockTerminalTriggerOptions extends ILockTerminalTriggerOptions {}

    /** Before the register is locked. */
    export abstract class PreLockTerminalTrigger extends CancelableTriggerBase<IPreLockTerminalTriggerOptions> {}

    /** Whose session was locked. */
    export interface IPostLockTerminalTriggerOptions extends ILockTerminalTriggerOptions {}

    /** After the register was locked. */
    export abstract class PostLockTerminalTrigger extends NonCancelableTriggerBase<IPostLockTerminalTriggerOptions> {}

    /** Who wants to unlock, and how. */
    export interface IPreUnlockTerminalTriggerOptions extends ITriggerOptions {
        operatorId: string;
        /** @since 9.45 */
        grantType?: string;
        /** @since 9.45 */
        extraParameters?: Readonly<{
            [key: string]: string;
        }>;
    }

    /** Before the register is unlocked. There is no trigger after it. */
    export abstract class PreUnlockTerminalTrigger extends CancelableTriggerBase<IPreUnlockTerminalTriggerOptions> {
        abstract execute(
            options: IPreUnlockTerminalTriggerOptions,
        ): Promise<CancelableTriggerResult<IPreUnlockTerminalTriggerOptions>>;
    }

    /** Which register was activated, and by whom. */
    export interface IPostDeviceActivationTriggerOptions extends ITriggerOptions {
        operatorId: string;
        registerId: string;
        storeId: string;
    }

    /** After the register was activated. */
    export abstract class PostDeviceActivationTrigger extends NonCancelableTriggerBase<IPostDeviceActivationTriggerOptions> {}

    /**
     * Nothing.
     * @since 9.45
     */
    export interface IPreResetDeviceTriggerOptions extends ITriggerOptions {}

    /**
     * Before the register is reset.
     * @since 9.45
     */
    export abstract class PreResetDeviceTrigger extends CancelableTriggerBase<IPreResetDeviceTriggerOptions> {}

    /** Which manager is asked, and how. */
    export interface IPreElevateUserTriggerOptions extends ITriggerOptions {
        operatorId: string;
        /** @since 9.45 */
        grantType?: string;
        /** @since 9.45 */
        extraParameters?: Readonly<{
            [key: string]: string;
        }>;
    }

    /** Before a manager's credentials for an override are checked. */
    export abstract class PreElevateUserTrigger extends CancelableTriggerBase<IPreElevateUserTriggerOptions> {
        abstract execute(
            options: IPreElevateUserTriggerOptions,
        ): Promise<CancelableTriggerResult<IPreElevateUserTriggerOptions>>;
    }

    /**
     * Which manager was asked.
     * @since 9.41
     */
    export interface IPostElevateUserTriggerOptions extends ITriggerOptions {
        readonly operatorId: string;
    }

    /**
     * After a manager's credentials for an override were checked.
     * @since 9.41
     */
    export abstract class PostElevateUserTrigger extends NonCancelableTriggerBase<IPostElevateUserTriggerOptions> {}

    /** Which address is about to be opened. */
    export interface IPreOpenUrlTriggerOptions extends ITriggerOptions {
        url: string;
    }

    /** Before POS opens an address; may change it. */
    export abstract class PreOpenUrlTrigger extends CancelableTriggerBase<IPreOpenUrlTriggerOptions> {
        abstract execute(
            options: IPreOpenUrlTriggerOptions,
        ): Promise<CancelableTriggerResult<IPreOpenUrlTriggerOptions>>;
    }
}
