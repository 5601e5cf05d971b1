import { GetDeviceConfigurationClientRequest, type GetDeviceConfigurationClientResponse } from "PosApi/Consume/Device";
import {
    ExtensionRequestBase,
    ExtensionRequestHandlerBase,
    Response,
    type ExtensionRequestType,
    type RequestType,
} from "PosApi/Create/RequestHandlers";
import type { ClientEntities } from "PosApi/Entities";
import { ReplacementRequestHandlerBase } from "PosApi/Extend/RequestHandlers/RequestHandlers";

export class CountTasksResponse extends Response {
    constructor(public readonly count: number) {
        super();
    }
}

export class CountTasksRequest<TResponse extends CountTasksResponse> extends ExtensionRequestBase<TResponse> {}

/** Answers a request type of the package's own. */
export default class CountTasksHandler extends ExtensionRequestHandlerBase<CountTasksResponse> {
    public supportedRequestType(): ExtensionRequestType<CountTasksResponse> {
        return CountTasksRequest;
    }

    public executeAsync(
        request: CountTasksRequest<CountTasksResponse>,
    ): Promise<ClientEntities.ICancelableDataResult<CountTasksResponse>> {
        this.context.logger.logVerbose(request.requestId, request.correlationId);
        return Promise.resolve({ canceled: false, data: new CountTasksResponse(3) });
    }
}

type DeviceRequest = GetDeviceConfigurationClientRequest<GetDeviceConfigurationClientResponse>;

/** Replaces a handler of POS and still calls it. */
export class DeviceConfigurationHandler extends ReplacementRequestHandlerBase<
    DeviceRequest,
    GetDeviceConfigurationClientResponse
> {
    public supportedRequestType(): RequestType<GetDeviceConfigurationClientResponse> {
        return GetDeviceConfigurationClientRequest;
    }

    public async executeAsync(
        request: DeviceRequest,
    ): Promise<ClientEntities.ICancelableDataResult<GetDeviceConfigurationClientResponse>> {
        const counted = await this.context.runtime.executeAsync(new CountTasksRequest(request.correlationId));
        this.context.logger.logVerbose(counted.data.responseId);
        return this.defaultExecuteAsync(request);
    }
}
