import type { TaskEdit } from "../../../DataService/api";
import { openStore, personCalled } from "../support/BenchStore";
import type { BenchStore } from "../support/BenchStore";
import { fillPlan } from "../support/fillPlan";
import type { PlantedTask } from "../support/fillPlan";
import { graphHere } from "../support/graphHere";
import { seededRandom } from "../support/random";
import { VirtualTime } from "../support/VirtualTime";
import { afternoon, plantedName } from "./afternoon";
import type { WireFields } from "./fields";

/** Numbers of the afternoon. */
export const EDITS = 1000;
export const TASKS = 300;
const CREATES = 30;
const CHECKLISTS = 100;
/** Virtual time of each request. */
export const LATENCY_MS = 80;
export const WORKER = "noor";

/** The store before the line is cut, and what Noor will do while it is. */
export interface OfflineAfternoon {
    readonly store: BenchStore;
    readonly planted: readonly PlantedTask[];
    readonly edits: readonly TaskEdit[];
    /** Real time that Graph has worked, in milliseconds. */
    readonly graphMs: () => number;
}

/** The same in every run and on every platform. */
export async function offlineAfternoon(turn: () => Promise<void>): Promise<OfflineAfternoon> {
    const graph = graphHere("empty");
    let graphMs = 0;
    const timed: typeof graph = {
        ...graph,
        ask: async (asked) => {
            const started = performance.now();
            const answered = await graph.ask(asked);
            graphMs += performance.now() - started;
            return answered;
        },
    };
    const store = await openStore(timed, new VirtualTime(turn));
    const planted = await fillPlan(store, { tasks: TASKS - CREATES, checklists: CHECKLISTS });
    const people = [personCalled("sem", store), personCalled("fatima", store), personCalled(WORKER, store)];
    const edits = afternoon({ planted, people, random: seededRandom(7), edits: EDITS, creates: CREATES });
    return { store, planted, edits, graphMs: () => graphMs };
}

/** Planner's ids of the planted tasks, by the names that the edits use. */
export function plantedIds({ planted }: OfflineAfternoon): Map<string, string> {
    return new Map(planted.map(({ id }, index) => [plantedName(index), id]));
}

/** Tasks and details as Planner holds them, by id. */
export async function heldByPlanner({ teams, link }: BenchStore): Promise<Map<string, WireFields>> {
    const tasks = await teams.list<WireFields & { id: string }>(`/planner/plans/${link.planId}/tasks`);
    const details = await teams.askAll<WireFields>(
        tasks.map(({ id }) => ({ method: "GET", path: `/planner/tasks/${id}/details` })),
    );
    return new Map(tasks.map((task, index) => [task.id, { ...details[index], ...task }]));
}
