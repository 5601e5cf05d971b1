import type { GridButton } from "../../world/worldSchema";
import { newCorrelationId } from "../posapi/ids";
import { builtInOperation, CloseShiftOperationRequest, type OperationRequest } from "../posapi/operations";
import { LockRegisterOperationRequest, LogOffOperationRequest } from "../posapi/consume/employees";
import type { CancelableResult } from "../posapi/requests";
import type { Reports } from "../reports";
import type { FurnitureTextId } from "../furniture/furnitureTexts";
import type { Execute } from "./Runtime";
import type { Session } from "./Session";
import type { Triggers } from "./Triggers";

/** Makes the request of an operation. */
export type OperationFactory = (
    context: object,
    operationId: number,
    actionParameters: readonly string[],
    correlationId: string,
) => Promise<CancelableResult<OperationRequest | null>>;

/** What operations need from the register. */
export interface OperationServices {
    readonly reports: Reports;
    readonly session: Session;
    readonly triggers: Triggers;
    readonly getText: (id: FurnitureTextId) => string;
    readonly executeAsync: Execute;
    readonly showError: (error: unknown) => void;
    readonly whileBusy: <T>(work: () => Promise<T>) => Promise<T>;
}

const builtIn = new Map<number, () => OperationRequest>([
    [builtInOperation.logOff, () => new LogOffOperationRequest()],
    [builtInOperation.lockRegister, () => new LockRegisterOperationRequest()],
    [builtInOperation.closeShift, () => new CloseShiftOperationRequest()],
]);

/** Runs operations: those of the button grid, and every operation request on its way through the runtime. */
export class Operations {
    readonly #services: OperationServices;
    readonly #factories = new Map<number, { readonly factory: OperationFactory; readonly context: object }>();

    constructor(services: OperationServices) {
        this.#services = services;
    }

    /** Adds an extension's factory. The first one for an id stays. */
    add(operationId: number, factory: OperationFactory, context: object): void {
        if (!this.#factories.has(operationId)) this.#factories.set(operationId, { factory, context });
    }

    /** What a tap on a tile does. Shows what goes wrong; never rejects. */
    async run({ action, actionProperty }: Pick<GridButton, "action" | "actionProperty">): Promise<void> {
        const { getText, showError } = this.#services;
        if (this.#isBlockedOffline(action)) {
            showError(getText("notOffline"));
            return;
        }
        const makeBuiltIn = builtIn.get(action);
        if (makeBuiltIn) {
            await this.#execute(makeBuiltIn());
            return;
        }
        if (!this.#factories.has(action)) {
            showError(`${getText("notHandled")} (${String(action)})`);
            return;
        }
        const request = await this.#makeRequest(action, actionProperty);
        if (request) await this.#execute(request);
    }

    /** The way of an operation request through the runtime: permission, Pre trigger, handler, Post or failure trigger. */
    async flow(request: OperationRequest, execute: Execute): Promise<CancelableResult<unknown>> {
        const { triggers } = this.#services;
        this.#checkPermission(request);
        const before = await triggers.ask("PreOperation", { operationRequest: request });
        if (before.canceled) return { canceled: true, data: null };
        try {
            const result = await execute(request);
            if (!result.canceled) {
                await triggers.tell("PostOperation", { operationRequest: request, operationResponse: result.data });
            }
            return result;
        } catch (cause) {
            const errors = Array.isArray(cause) ? (cause as unknown[]) : [cause];
            await triggers.tell("OperationFailure", { operationRequest: request, errors });
            throw cause;
        }
    }

    #isBlockedOffline(id: number): boolean {
        const { session } = this.#services;
        return session.connection !== 0 && session.world.operations.some((one) => one.id === id && !one.allowOffline);
    }

    #checkPermission({ operationId, skipManagerPermissionChecks }: OperationRequest): void {
        const { session, getText } = this.#services;
        const permission = session.world.operations.find(({ id }) => id === operationId)?.permission;
        if (permission === undefined || skipManagerPermissionChecks) return;
        if (session.worker?.permissions[permission] !== true) throw new Error(getText("noPermission"));
    }

    async #makeRequest(id: number, actionProperty: string): Promise<OperationRequest | undefined> {
        const { reports } = this.#services;
        const registered = this.#factories.get(id);
        if (!registered) return undefined;
        const parameters = actionProperty.trim() === "" ? [] : actionProperty.split(";");
        const { factory, context } = registered;
        try {
            const result = await factory({ ...context }, id, parameters, newCorrelationId());
            const request = result.canceled ? null : result.data;
            if (!request) console.info(`The factory of operation ${String(id)} gave no request.`);
            else if (request.operationId === id) return request;
            else
                console.warn(
                    `The factory of operation ${String(id)} gave a request for ${String(request.operationId)}.`,
                );
        } catch (cause) {
            // POS shows nothing here either; the Settings page tells the developer.
            reports.error(`The factory of operation ${String(id)} failed`, cause);
        }
        return undefined;
    }

    async #execute(request: OperationRequest): Promise<void> {
        const { whileBusy, executeAsync, showError } = this.#services;
        try {
            await whileBusy(() => executeAsync(request));
        } catch (cause) {
            showError(cause);
        }
    }
}
