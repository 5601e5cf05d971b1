import {
    BooleanFormatter,
    CurrencyFormatter,
    DateFormatter,
    TransactionTypeFormatter,
} from "PosApi/Consume/Formatters";
import * as Store from "PosApi/Consume/StoreOperations";
import { ProxyEntities } from "PosApi/Entities";
import type { IRuntime } from "PosApi/Framework/Runtime";
import { DateExtensions } from "PosApi/TypeExtensions";

/** Whether headquarters switched the feature on. */
export async function isOn(runtime: IRuntime, feature: string): Promise<boolean> {
    const { data } = await runtime.executeAsync(
        new Store.GetFeatureStatesServiceRequest<Store.GetFeatureStatesServiceResponse>("", [feature]),
    );
    return data.featureStates.some((state) => state.Name === feature && state.IsEnabled === true);
}

/** Writes to the audit log what was done. */
export async function audit(runtime: IRuntime, device: ProxyEntities.DeviceConfiguration): Promise<void> {
    const property = new ProxyEntities.CommercePropertyClass({ Key: "Task" });
    property.Value = new ProxyEntities.CommercePropertyValueClass();
    property.Value.StringValue = BooleanFormatter.toYesNo(true);
    const request = new Store.RegisterCustomAuditEventClientRequest<Store.RegisterCustomAuditEventClientResponse>(
        5000,
        device.ChannelId ?? 0,
        device.StoreNumber ?? "",
        device.TerminalId ?? "",
        "000160",
        "Tasks",
        DateFormatter.toShortDateAndTime(DateExtensions.now),
        ProxyEntities.AuditLogTraceLevel.Trace,
        undefined,
        [property],
    );
    await runtime.executeAsync(request);
}

/** Offline transactions that wait, in words. */
export async function waiting(runtime: IRuntime): Promise<string> {
    const { data } = await runtime.executeAsync(
        new Store.GetOfflinePendingTransactionCountClientRequest<Store.GetOfflinePendingTransactionCountClientResponse>(),
    );
    const kind = TransactionTypeFormatter.toName(2);
    return `${data.result} ${kind} ${CurrencyFormatter.toCurrency(data.result)}`;
}
