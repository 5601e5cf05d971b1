/** States of a health check. */
export const HealthCheckStatusEnum = {
    NotRun: 0,
    Succeeded: 1,
    Pending: 2,
    Running: 3,
    Failed: 4,
    Unsupported: 5,
    0: "NotRun",
    1: "Succeeded",
    2: "Pending",
    3: "Running",
    4: "Failed",
    5: "Unsupported",
} as const;

/** What a health check found. */
export interface HealthCheckStatus {
    readonly healthCheckState: number;
    readonly result?: unknown;
    readonly timestamp?: Date;
}

/** Base of an extension's health checks. */
export abstract class CustomHealthCheckBase {
    readonly name: string;
    readonly entityType: string;
    readonly setupDetails: readonly unknown[];
    protected readonly context: unknown;

    constructor(context: unknown, name: string, entityType: string, setupDetails: readonly unknown[]) {
        this.context = context;
        this.name = name;
        this.entityType = entityType;
        this.setupDetails = setupDetails;
    }

    abstract executeHealthCheckAsync(): Promise<HealthCheckStatus>;
}
