import { ClientEntities } from "PosApi/Entities";
import * as Triggers from "PosApi/Extend/Triggers/ApplicationTriggers";
import {
    OperationFailureTrigger,
    PostOperationTrigger,
    PreOperationTrigger,
    type IOperationFailureTriggerOptions,
    type IOperationTriggerOptions,
    type IPostOperationTriggerOptions,
} from "PosApi/Extend/Triggers/OperationTriggers";
import { CancelableTriggerResult, type ITriggerContext } from "PosApi/Extend/Triggers/Triggers";

export class Start extends Triggers.ApplicationStartTrigger {
    constructor(context: ITriggerContext) {
        super(context);
        context.logger.logVerbose(context.extensionPackageInfo.baseUrl);
    }

    public execute(options: Triggers.IApplicationStartTriggerOptions): Promise<void> {
        this.context.logger.logVerbose(Object.keys(options).join());
        return Promise.resolve();
    }
}

export class Suspend extends Triggers.ApplicationSuspendTrigger {
    public async execute(): Promise<void> {
        await Promise.resolve();
    }
}

export class LoggedOn extends Triggers.PostLogOnTrigger {
    public execute({ employee }: Triggers.IPostLogOnTriggerOptions): Promise<void> {
        const upn = employee.ExtensionProperties?.find((property) => property.Key === "Upn")?.Value?.StringValue;
        this.context.logger.logVerbose(upn ?? employee.StaffId);
        return Promise.resolve();
    }
}

export class LoggedOff extends Triggers.PostLogOffTrigger {
    public execute({ employee, wasSilent }: Triggers.IPostLogOffTriggerOptions): Promise<void> {
        this.context.logger.logVerbose(`${employee.StaffId} ${wasSilent === true ? "silently" : ""}`);
        return Promise.resolve();
    }
}

export class ConnectionChanged extends Triggers.PostConnectionStatusChangeTrigger {
    public execute(options: Triggers.IPostConnectionStatusChangeTriggerOptions): Promise<void> {
        const isBack = options.connectionStatus === ClientEntities.ConnectionStatusType.Online;
        this.context.logger.logVerbose(`${String(isBack)} ${options.previousConnectionStatus}`);
        return Promise.resolve();
    }
}

export class LoggingOn extends Triggers.PreLogOnTrigger {
    public execute(options: Triggers.IPreLogOnTriggerOptions): Promise<ClientEntities.ICancelable> {
        return Promise.resolve({ canceled: options.operatorId === "" });
    }
}

export class Unlocking extends Triggers.PreUnlockTerminalTrigger {
    public execute(
        options: Triggers.IPreUnlockTerminalTriggerOptions,
    ): Promise<CancelableTriggerResult<Triggers.IPreUnlockTerminalTriggerOptions>> {
        return Promise.resolve(new CancelableTriggerResult(false, options));
    }
}

export class Locking extends Triggers.PreLockTerminalTrigger {
    public execute({ currentEmployee }: Triggers.IPreLockTerminalTriggerOptions): Promise<ClientEntities.ICancelable> {
        return Promise.resolve({ canceled: currentEmployee.StaffId === "" });
    }
}

export class Locked extends Triggers.PostLockTerminalTrigger {
    public execute({ correlationId }: Triggers.IPostLockTerminalTriggerOptions): Promise<void> {
        this.context.logger.logVerbose("locked", correlationId);
        return Promise.resolve();
    }
}

export class Activated extends Triggers.PostDeviceActivationTrigger {
    public execute(options: Triggers.IPostDeviceActivationTriggerOptions): Promise<void> {
        this.context.logger.logVerbose([options.operatorId, options.registerId, options.storeId].join());
        return Promise.resolve();
    }
}

export class OpeningUrl extends Triggers.PreOpenUrlTrigger {
    public execute(
        options: Triggers.IPreOpenUrlTriggerOptions,
    ): Promise<CancelableTriggerResult<Triggers.IPreOpenUrlTriggerOptions>> {
        return Promise.resolve(new CancelableTriggerResult(false, { url: options.url.trim() }));
    }
}

export class Operating extends PreOperationTrigger {
    public execute(options: IOperationTriggerOptions): Promise<ClientEntities.ICancelable> {
        return Promise.resolve({ canceled: options.operationRequest.correlationId === "" });
    }
}

export class Operated extends PostOperationTrigger {
    public execute(options: IPostOperationTriggerOptions): Promise<void> {
        this.context.logger.logVerbose(options.operationResponse.responseId, options.operationRequest.correlationId);
        return Promise.resolve();
    }
}

export class Failed extends OperationFailureTrigger {
    public execute(options: IOperationFailureTriggerOptions): Promise<void> {
        for (const error of options.errors) this.context.logger.logError(error.message);
        return Promise.resolve();
    }
}
