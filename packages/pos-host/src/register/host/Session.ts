import type { RegisterWorld, Store, StoreEmployee } from "../../world/worldSchema";
import type { ConnectionStatus } from "../posapi/entities";
import type { Appearance } from "../furniture/appearance";
import { newCorrelationId } from "../posapi/ids";
import { toEmployee, type Employee } from "./commerceEntities";
import type { RegisterOptions } from "./registerOptions";

/** An entry of the audit log. */
export interface AuditEvent {
    readonly source: string;
    readonly message: string;
    readonly staff: string;
}

/** Who uses the register, in which language, and whether it reaches the server. */
export class Session {
    readonly world: RegisterWorld;
    readonly options: RegisterOptions;
    readonly appearance: Appearance;
    readonly appSessionId = newCorrelationId();
    /** What extensions wrote into the audit log of POS since the page was loaded. */
    readonly auditEvents: AuditEvent[] = [];
    connection: ConnectionStatus = 0;
    isLocked = false;
    #worker: StoreEmployee | undefined;
    #userSessionId = "";

    constructor(world: RegisterWorld, options: RegisterOptions) {
        this.world = world;
        this.options = options;
        const { theme, rightToLeft, highContrast } = options;
        this.appearance = { theme, rightToLeft, highContrast };
    }

    get store(): Store {
        return this.options.store;
    }

    get worker(): StoreEmployee | undefined {
        return this.#worker;
    }

    get employee(): Employee | undefined {
        return this.#worker && toEmployee(this.#worker, this.store);
    }

    /** Empty while nobody is signed on. */
    get userSessionId(): string {
        return this.#userSessionId;
    }

    /** Language of texts and formats. */
    get culture(): string {
        return this.options.language ?? this.#worker?.language ?? this.store.language;
    }

    begin(worker: StoreEmployee): void {
        this.#worker = worker;
        this.#userSessionId = newCorrelationId();
    }

    end(): void {
        this.#worker = undefined;
        this.#userSessionId = "";
        this.isLocked = false;
    }
}
