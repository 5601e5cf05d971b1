import type { DialogHost } from "../dialogs/DialogHost";
import { device, diagnostics, orgUnits } from "../posapi/consume/device";
import * as dialogRequests from "../posapi/consume/dialogs";
import {
    employees,
    GetFeatureStatesServiceRequest,
    LockRegisterOperationRequest,
    LogOffOperationRequest,
    RegisterCustomAuditEventClientRequest,
    SelectStoreEmployeeClientRequest,
    storeOperations,
} from "../posapi/consume/employees";
import { CloseShiftOperationRequest } from "../posapi/operations";
import { Response, type CancelableResult, type ClientResponse, type Request } from "../posapi/requests";
import { dummyToken } from "./authenticationToken";
import { toChannelConfiguration, toDeviceConfiguration, toEmployee, type Employee } from "./commerceEntities";
import type { Runtime } from "./Runtime";
import type { Session } from "./Session";
import type { SignOn } from "./SignOn";

/** What the handlers of POS work with. */
export interface BuiltInServices {
    readonly session: Session;
    readonly dialogs: DialogHost;
    readonly signOn: SignOn;
    readonly openSettings: () => void;
    /** Says that the shift is closed; the host keeps no shifts. */
    readonly closeShift: () => void;
}

type ResponseClass = new (result: unknown) => ClientResponse;

const done = (data: unknown): CancelableResult<unknown> => ({ canceled: false, data });

function employeeOf(session: Session): Employee {
    const { employee } = session;
    if (!employee) throw new Error("Nobody is signed on at this register.");
    return employee;
}

function addSessionHandlers(runtime: Runtime, session: Session): void {
    const answer = (type: RequestClass<Request>, Answer: ResponseClass, result: () => unknown): void => {
        runtime.addBuiltIn(type, () => Promise.resolve().then(() => done(new Answer(result()))));
    };
    const channel = (): unknown => toChannelConfiguration(session.world, session.store);
    answer(employees.GetLoggedOnEmployeeClientRequest, employees.GetLoggedOnEmployeeClientResponse, () =>
        employeeOf(session),
    );
    answer(device.GetDeviceConfigurationClientRequest, device.GetDeviceConfigurationClientResponse, () =>
        toDeviceConfiguration(session.store, session),
    );
    answer(device.GetChannelConfigurationClientRequest, device.GetChannelConfigurationClientResponse, channel);
    answer(orgUnits.GetOrgUnitConfigurationClientRequest, orgUnits.GetOrgUnitConfigurationClientResponse, channel);
    answer(device.GetExtensionProfileClientRequest, device.GetExtensionProfileClientResponse, () => ({
        ExtensionServiceUrl: "",
        AttachedServices: [],
        ExtensionProperties: [],
    }));
    answer(
        device.GetApplicationVersionClientRequest,
        device.GetApplicationVersionClientResponse,
        () => session.world.applicationVersion,
    );
    answer(device.GetConnectionStatusClientRequest, device.GetConnectionStatusClientResponse, () => session.connection);
    answer(device.GetAuthenticationTokenClientRequest, device.GetAuthenticationTokenClientResponse, () =>
        dummyToken(employeeOf(session), session.world.tenantId),
    );
    answer(diagnostics.GetSessionInfoClientRequest, diagnostics.GetSessionInfoClientResponse, () => ({
        appSessionId: session.appSessionId,
        userSessionId: session.userSessionId,
    }));
}

function addStoreHandlers(runtime: Runtime, { session, dialogs }: BuiltInServices): void {
    runtime.addBuiltIn(GetFeatureStatesServiceRequest, ({ featureNames }) => {
        const states = featureNames.map((Name) => ({ Name, IsEnabled: session.world.features[Name] ?? false }));
        return Promise.resolve(done(new storeOperations.GetFeatureStatesServiceResponse(states)));
    });
    runtime.addBuiltIn(RegisterCustomAuditEventClientRequest, ({ source, message, staff }) => {
        session.auditEvents.push({ source, message, staff });
        return Promise.resolve(done(new storeOperations.RegisterCustomAuditEventClientResponse(null)));
    });
    runtime.addBuiltIn(SelectStoreEmployeeClientRequest, async ({ selectionPrompt, selectionReason }) => {
        const picked = await dialogs.pickFromList({
            title: selectionPrompt,
            subTitle: selectionReason,
            items: session.store.employees.map((worker) => ({ label: worker.name, value: worker })),
        });
        if (picked.canceled) return picked;
        return done(new employees.SelectStoreEmployeeClientResponse(toEmployee(picked.data, session.store)));
    });
}

function addOperationHandlers(runtime: Runtime, { signOn, openSettings, closeShift }: BuiltInServices): void {
    const act = (work: () => Promise<void> | void) => async (): Promise<CancelableResult<unknown>> => {
        await work();
        return done(new Response());
    };
    runtime.addBuiltIn(
        LogOffOperationRequest,
        act(() => signOn.logOff()),
    );
    runtime.addBuiltIn(
        LockRegisterOperationRequest,
        act(() => signOn.lock()),
    );
    runtime.addBuiltIn(device.HealthCheckOperationRequest, act(openSettings));
    runtime.addBuiltIn(CloseShiftOperationRequest, act(closeShift));
}

type RequestClass<T extends Request> = abstract new (...parameters: never[]) => T;

function addDialogHandlers(runtime: Runtime, host: DialogHost): void {
    const show = (
        type: RequestClass<dialogRequests.DialogRequest>,
        Answer: ResponseClass,
        open: (options: never) => Promise<{ readonly canceled: boolean; readonly data: unknown }>,
    ): void => {
        runtime.addBuiltIn(type, async ({ options }) => {
            // Options come from extensions; the dialog itself checks what it needs of them.
            const { canceled, data } = await open(options as never);
            return { canceled, data: new Answer(data) };
        });
    };
    const { dialogs } = dialogRequests;
    show(dialogs.ShowMessageDialogClientRequest, dialogs.ShowMessageDialogClientResponse, (o) => host.showMessage(o));
    show(dialogs.ShowTextInputDialogClientRequest, dialogs.ShowTextInputDialogClientResponse, (o) =>
        host.showTextInput(o),
    );
    show(dialogs.ShowListInputDialogClientRequest, dialogs.ShowListInputDialogClientResponse, (o) =>
        host.showListInput(o),
    );
    show(dialogs.ShowAlphanumericInputDialogClientRequest, dialogs.ShowAlphanumericInputDialogClientResponse, (o) =>
        host.showAlphanumericInput(o),
    );
    show(dialogs.ShowNumericInputDialogClientRequest, dialogs.ShowNumericInputDialogClientResponse, (o) =>
        host.showNumericInput(o),
    );
}

/** Adds the handlers of every request that the host answers itself. */
export function addBuiltInHandlers(runtime: Runtime, services: BuiltInServices): void {
    addSessionHandlers(runtime, services.session);
    addStoreHandlers(runtime, services);
    addOperationHandlers(runtime, services);
    addDialogHandlers(runtime, services.dialogs);
}
