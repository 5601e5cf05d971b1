import { builtInOperation, OperationRequest } from "../operations";
import { Response } from "../requests";
import { definePairs } from "./defineRequests";

class HealthCheckOperationRequest extends OperationRequest {
    constructor(correlationId?: string) {
        super(builtInOperation.healthCheck, correlationId);
    }
}

/** `PosApi/Consume/Device`, as far as the host answers it. */
export const device = {
    ...definePairs(
        "GetDeviceConfigurationClient",
        "GetChannelConfigurationClient",
        "GetExtensionProfileClient",
        "GetApplicationVersionClient",
        "GetAuthenticationTokenClient",
        "GetConnectionStatusClient",
    ),
    HealthCheckOperationRequest,
    HealthCheckOperationResponse: class HealthCheckOperationResponse extends Response {},
};

/** `PosApi/Consume/OrgUnits`. */
export const orgUnits = definePairs("GetOrgUnitConfigurationClient");

/** `PosApi/Consume/Diagnostics`. */
export const diagnostics = definePairs("GetSessionInfoClient");
