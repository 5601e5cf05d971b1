import * as Authentication from "PosApi/Consume/Authentication";
import * as Device from "PosApi/Consume/Device";
import { GetSessionInfoClientRequest, type GetSessionInfoClientResponse } from "PosApi/Consume/Diagnostics";
import * as Employees from "PosApi/Consume/Employees";
import * as OrgUnits from "PosApi/Consume/OrgUnits";
import { ClientEntities, ProxyEntities } from "PosApi/Entities";
import type { IRuntime } from "PosApi/Framework/Runtime";

/** The rights of the worker who is logged on, or undefined when nobody is. */
export async function mayManageTasks(runtime: IRuntime): Promise<boolean | undefined> {
    const request = new Employees.GetLoggedOnEmployeeClientRequest<Employees.GetLoggedOnEmployeeClientResponse>();
    const { canceled, data } = await runtime.executeAsync(request);
    const employee: ProxyEntities.Employee = data.result;
    return canceled ? undefined : employee.Permissions?.AllowTaskManagement;
}

/** What an extension added to an entity, by its key. */
function addedText(properties: ProxyEntities.CommerceProperty[] | undefined, key: string): string {
    return properties?.find((property) => property.Key === key)?.Value?.StringValue ?? "";
}

/** Everything that POS tells about the register. */
export async function register(runtime: IRuntime, correlationId: string): Promise<string[]> {
    const device = await runtime.executeAsync(
        new Device.GetDeviceConfigurationClientRequest<Device.GetDeviceConfigurationClientResponse>(correlationId),
    );
    const channel = await runtime.executeAsync(
        new Device.GetChannelConfigurationClientRequest<Device.GetChannelConfigurationClientResponse>(correlationId),
    );
    const profile = await runtime.executeAsync(
        new Device.GetExtensionProfileClientRequest<Device.GetExtensionProfileClientResponse>(correlationId),
    );
    const hardware = await runtime.executeAsync(
        new Device.GetHardwareProfileClientRequest<Device.GetHardwareProfileClientResponse>(correlationId),
    );
    const station = await runtime.executeAsync(
        new Device.GetActiveHardwareStationClientRequest<Device.GetActiveHardwareStationClientResponse>(correlationId),
    );
    const version = await runtime.executeAsync(
        new Device.GetApplicationVersionClientRequest<Device.GetApplicationVersionClientResponse>(correlationId),
    );
    const passwordLogon =
        device.data.result.EmployeeLogonTypeValue ===
        (ProxyEntities.EmployeeLogonType.RetailIdentityProvider as number);
    return [
        device.data.result.StoreNumber ?? "",
        device.data.result.Theme ?? "",
        channel.data.result.TimeZoneInfoId ?? "",
        addedText(channel.data.result.ExtensionProperties, "Settings"),
        profile.data.result.ExtensionServiceUrl ?? "",
        String(hardware.data.result.ProfileId),
        station.data.result.profileId,
        version.data.result.split(".")[0] ?? "",
        String(passwordLogon),
    ];
}

/** Whether the register is online, and who POS says it is. */
export async function connection(runtime: IRuntime, correlationId: string): Promise<boolean> {
    const status = await runtime.executeAsync(
        new Device.GetConnectionStatusClientRequest<Device.GetConnectionStatusClientResponse>(correlationId),
    );
    const token = await runtime.executeAsync(
        new Device.GetAuthenticationTokenClientRequest<Device.GetAuthenticationTokenClientResponse>(correlationId),
    );
    const session = await runtime.executeAsync(new GetSessionInfoClientRequest<GetSessionInfoClientResponse>());
    const header: string = [
        token.data.result.tokenType,
        token.data.result.token,
        session.data.result.userSessionId,
    ].join();
    return status.data.result === ClientEntities.ConnectionStatusType.Online && header !== "";
}

/** Requests that change what the register shows. */
export async function leave(runtime: IRuntime, correlationId: string): Promise<string> {
    const chosen = await runtime.executeAsync(
        new Employees.SelectStoreEmployeeClientRequest<Employees.SelectStoreEmployeeClientResponse>(
            correlationId,
            "Who?",
            "Task",
        ),
    );
    const unit = await runtime.executeAsync(
        new OrgUnits.GetOrgUnitConfigurationClientRequest<OrgUnits.GetOrgUnitConfigurationClientResponse>(
            correlationId,
        ),
    );
    await runtime.executeAsync(
        new OrgUnits.GetOrgUnitTenderTypesClientRequest<OrgUnits.GetOrgUnitTenderTypesClientResponse>(correlationId),
    );
    await runtime.executeAsync(
        new OrgUnits.InventoryLookupOperationRequest<OrgUnits.InventoryLookupOperationResponse>(1, correlationId),
    );
    await runtime.executeAsync(
        new Device.HealthCheckOperationRequest<Device.HealthCheckOperationResponse>(correlationId),
    );
    await runtime.executeAsync(
        new Authentication.LockRegisterOperationRequest<Authentication.LockRegisterOperationResponse>(correlationId),
    );
    await runtime.executeAsync(
        new Authentication.LogOffOperationRequest<Authentication.LogOffOperationResponse>(correlationId),
    );
    return `${chosen.data.result.Name ?? ""} ${unit.data.result.RecordId}`;
}
