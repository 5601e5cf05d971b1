import { randomGuid, type Random } from "../values/random";
import type { Clock } from "../world/Clock";
import type { Incoming } from "./Incoming";

/** What every response carries about its request. */
export interface Stamp {
    readonly requestId: string;
    readonly clientRequestId: string;
    readonly atMs: number;
    /** Whether the Planner service answers, rather than Graph itself. */
    readonly planner: boolean;
}

/** Stamps a request as it comes in. */
export function stampOf(request: Incoming, clock: Clock, random: Random): Stamp {
    const requestId = randomGuid(random);
    return {
        requestId,
        clientRequestId: request.headers.get("client-request-id") ?? requestId,
        atMs: clock.nowMs(),
        planner: /\/planner(\/|$)/.test(request.url.pathname),
    };
}

/** The headers that every response of Graph carries (observed). */
export function stampHeaders(stamp: Stamp): Record<string, string> {
    const headers: Record<string, string> = {
        "Cache-Control": "no-cache",
        Date: new Date(stamp.atMs).toUTCString(),
        "request-id": stamp.requestId,
        "client-request-id": stamp.clientRequestId,
        "x-ms-ags-diagnostic":
            '{"ServerInfo":{"DataCenter":"Local","Slice":"E","Ring":"0","ScaleUnit":"000","RoleInstance":"EMULATOR"}}',
    };
    if (!stamp.planner) return headers;
    const cluster = "local-001.tasks.osi.office.net";
    return {
        ...headers,
        "X-ProxyCluster": cluster,
        "X-OfficeCluster": cluster,
        "X-Tasks-CorrelationId": stamp.requestId,
    };
}
