import { DataServiceRequest, DataServiceResponse } from "PosApi/Consume/DataService";
import { ProxyEntities } from "PosApi/Entities";
import type { IRuntime } from "PosApi/Framework/Runtime";

export class TaskSettingsResponse extends DataServiceResponse {
    public result = "";
}

/** A request as the SDK generates it for a controller. */
export class TaskSettingsRequest<TResponse extends TaskSettingsResponse> extends DataServiceRequest<TResponse> {
    constructor(correlationId?: string) {
        super(correlationId);
        this._entitySet = "";
        this._entityType = "";
        this._method = "GetTaskSettings";
        this._parameters = {};
        this._isAction = true;
        this._returnType = null;
        this._isReturnTypeCollection = false;
    }
}

/** The answer of the controller. */
export async function taskSettings(runtime: IRuntime): Promise<string> {
    const request = new TaskSettingsRequest<TaskSettingsResponse>();
    request.locale = "nl";
    const { data } = await runtime.executeAsync(request);
    return `${request.method} ${data.result}`;
}

/** Tasks of Microsoft's own task management, as their controller would answer. */
export function overdue(tasks: ProxyEntities.ChecklistTask[], now: Date): string[] {
    return tasks
        .filter((task) => task.StatusValue !== ProxyEntities.ChecklistTaskStatus.Completed)
        .filter((task) => (task.DueDateTime ?? now) < now)
        .map((task) => task.Name ?? "");
}
