import type { World } from "../world/World";
import { amersfoort } from "./contoso/amersfoort";
import { contosoPeople } from "./contoso/people";
import { retailCommunication } from "./contoso/retailCommunication";
import { sanFrancisco } from "./contoso/sanFrancisco";
import { utrecht } from "./contoso/utrecht";
import { threeListsOfTwenty } from "./threeListsOfTwenty";
import { plantPlan } from "./plantPlan";
import type { PlanSeed } from "./TaskSeed";

const CONTOSO: readonly PlanSeed[] = [utrecht, amersfoort, sanFrancisco, retailCommunication];

function bare(plan: PlanSeed): PlanSeed {
    return { ...plan, lists: [], tasks: [], labels: [] };
}

/** The worlds an emulator can start with: always the same people and groups, with more or less in their plans. */
const SEEDS = {
    contoso: CONTOSO,
    empty: CONTOSO.map(bare),
    "plan-3x20": CONTOSO.map((plan) => (plan === utrecht ? threeListsOfTwenty(plan) : bare(plan))),
} satisfies Record<string, readonly PlanSeed[]>;

/** The name of a seed. */
export type SeedName = keyof typeof SEEDS;

/** The names of all seeds. */
export const SEED_NAMES: readonly string[] = Object.keys(SEEDS);

/** Makes the world of a seed, its dates around the given time. Throws when there is no such seed. */
export function plantSeed(name: string, nowMs: number): World {
    const plans = new Map<string, readonly PlanSeed[]>(Object.entries(SEEDS)).get(name);
    if (!plans) throw new Error(`Could not plant the seed '${name}': there are ${SEED_NAMES.join(", ")}.`);
    const world = contosoPeople(nowMs);
    for (const plan of plans) plantPlan(world, plan, nowMs);
    return world;
}
