import { builtInOperation, OperationRequest } from "../operations";
import { ClientRequest, ClientResponse, Response } from "../requests";
import { definePairs } from "./defineRequests";

/** Asks a person to pick one of the store's workers. */
export class SelectStoreEmployeeClientRequest extends ClientRequest {
    readonly selectionPrompt: string;
    readonly selectionReason: string;

    constructor(correlationId: string, selectionPrompt: string, selectionReason: string) {
        super(correlationId);
        this.selectionPrompt = selectionPrompt;
        this.selectionReason = selectionReason;
    }
}

/** `PosApi/Consume/Employees`. */
export const employees = {
    ...definePairs("GetLoggedOnEmployeeClient"),
    SelectStoreEmployeeClientRequest,
    SelectStoreEmployeeClientResponse: class SelectStoreEmployeeClientResponse extends ClientResponse {},
};

/** Ends the session of the signed-on worker. */
export class LogOffOperationRequest extends OperationRequest {
    constructor(correlationId?: string) {
        super(builtInOperation.logOff, correlationId);
    }
}

/** Locks the register until the worker comes back. */
export class LockRegisterOperationRequest extends OperationRequest {
    constructor(correlationId?: string) {
        super(builtInOperation.lockRegister, correlationId);
    }
}

/** `PosApi/Consume/Authentication`. */
export const authentication = {
    LogOffOperationRequest,
    LogOffOperationResponse: class LogOffOperationResponse extends Response {},
    LockRegisterOperationRequest,
    LockRegisterOperationResponse: class LockRegisterOperationResponse extends Response {},
};

/** Asks which features of headquarters are on. */
export class GetFeatureStatesServiceRequest extends ClientRequest {
    readonly featureNames: readonly string[];

    constructor(correlationId: string, featureNames: readonly string[]) {
        super(correlationId);
        this.featureNames = featureNames;
    }
}

/** Writes an event of an extension into the audit log. The host keeps who, where and what. */
export class RegisterCustomAuditEventClientRequest extends ClientRequest {
    readonly auditEventTypeValue: number;
    readonly channelId: number;
    readonly storeId: string;
    readonly terminalId: string;
    readonly staff: string;
    readonly source: string;
    readonly message: string;
    readonly logLevel: number;

    // eslint-disable-next-line max-params -- POS passes them one by one.
    constructor(
        auditEventTypeValue: number,
        channelId: number,
        storeId: string,
        terminalId: string,
        staff: string,
        source: string,
        message: string,
        logLevel: number,
        _transactionReference?: unknown,
        _extensionProperties?: unknown,
        correlationId?: string,
    ) {
        super(correlationId);
        this.auditEventTypeValue = auditEventTypeValue;
        this.channelId = channelId;
        this.storeId = storeId;
        this.terminalId = terminalId;
        this.staff = staff;
        this.source = source;
        this.message = message;
        this.logLevel = logLevel;
    }
}

/** `PosApi/Consume/StoreOperations`, as far as the host answers it. */
export const storeOperations = {
    GetFeatureStatesServiceRequest,
    RegisterCustomAuditEventClientRequest,
    RegisterCustomAuditEventClientResponse: class RegisterCustomAuditEventClientResponse extends ClientResponse {},
    GetFeatureStatesServiceResponse: class GetFeatureStatesServiceResponse extends ClientResponse {},
};
