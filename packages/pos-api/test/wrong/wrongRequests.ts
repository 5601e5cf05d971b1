/* eslint-disable @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-class-instance-assignment -- wrong on purpose */
import { GetLoggedOnEmployeeClientRequest, type GetLoggedOnEmployeeClientResponse } from "PosApi/Consume/Employees";
import { ShowMessageDialogClientRequest } from "PosApi/Consume/Dialogs";
import { ExtensionOperationRequestBase } from "PosApi/Create/Operations";
import { Request, type Response } from "PosApi/Create/RequestHandlers";
import { ClientEntities, ProxyEntities } from "PosApi/Entities";
import { PostLogOnTrigger, PreUnlockTerminalTrigger } from "PosApi/Extend/Triggers/ApplicationTriggers";
import { CustomHealthCheckBase } from "PosApi/Extend/Views/HealthCheckView";
import type { IExtensionLogger } from "PosApi/Framework/Logging";
import type { IRuntime } from "PosApi/Framework/Runtime";

// @ts-expect-error -- a request of no kind cannot be constructed
export const request = new Request<Response>("");

// @ts-expect-error -- an operation request needs its id and a correlation id
export class Bare extends ExtensionOperationRequestBase<Response> { constructor() { super(6001); } } // prettier-ignore

// @ts-expect-error -- a message dialog needs a message
new ShowMessageDialogClientRequest({ title: "Tasks" });

// @ts-expect-error -- a button of a message needs a result
new ShowMessageDialogClientRequest({ message: "Done", button1: { id: "ok", label: "OK" } });

export class LoggedOn extends PostLogOnTrigger {
    // @ts-expect-error -- a Post trigger cannot cancel
    public execute(): Promise<ClientEntities.ICancelable> {
        return Promise.resolve({ canceled: true });
    }
}

export class Unlocking extends PreUnlockTerminalTrigger {
    // @ts-expect-error -- a trigger that may change data answers with the data
    public execute(): Promise<ClientEntities.ICancelable> {
        return Promise.resolve({ canceled: true });
    }
}

// @ts-expect-error -- a health check says what it found
export class Check extends CustomHealthCheckBase {}

export async function read(runtime: IRuntime, logger: IExtensionLogger): Promise<void> {
    const { data } = await runtime.executeAsync(
        new GetLoggedOnEmployeeClientRequest<GetLoggedOnEmployeeClientResponse>(),
    );
    // @ts-expect-error -- a worker has no user principal name
    logger.logVerbose(data.result.UserPrincipalName);
    // @ts-expect-error -- permissions may be missing
    logger.logVerbose(String(data.result.Permissions.AllowTaskManagement));
    // @ts-expect-error -- answers are read only
    data.result = new ProxyEntities.EmployeeClass();
    // @ts-expect-error -- a plain object is no request
    await runtime.executeAsync({ correlationId: "" });
}

// @ts-expect-error -- the personnel number is text
export const employee: ProxyEntities.Employee = { StaffId: 160 };

// @ts-expect-error -- there is no such status
export const status: ClientEntities.ConnectionStatusType = ClientEntities.ConnectionStatusType.Offline;
