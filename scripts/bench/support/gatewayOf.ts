import { GraphChannel } from "../../../DataService/Graph/GraphChannel";
import { GraphPlannerGateway } from "../../../DataService/Graph/GraphPlannerGateway";
import type { PlannerGateway } from "../../../DataService/Sync/ports/PlannerGateway";
import type { BenchStore } from "./BenchStore";
import { GRAPH_URL } from "./Graph";
import type { Line } from "./Line";
import { TIME_ZONE, tokensOf } from "./openRegister";

/** The data service's gateway alone, for alternatives that differ in when they send, not in what. */
export function gatewayOf(store: BenchStore, { send }: Line, worker: string): PlannerGateway {
    const tokens = tokensOf(worker, store);
    const channel = new GraphChannel({ graphBaseUrl: GRAPH_URL, tokens, send, clock: store.time });
    return new GraphPlannerGateway(channel, store.link, TIME_ZONE);
}
