import type { Entity } from "./Entity";
import type { Lag } from "./Journal";
import { entitiesOf, type World } from "./World";

/** The world as a replica that lags shows it: what Planner keeps is older, people and groups are of now. For reading only. */
export function pastWorld(world: World, lag: Lag): World {
    const undone = world.journal?.undoOf(lag) ?? [];
    if (undone.length === 0) return world;
    const past: World = {
        ...world,
        journal: null,
        plans: new Map(world.plans),
        planDetails: new Map(world.planDetails),
        buckets: new Map(world.buckets),
        tasks: new Map(world.tasks),
        taskDetails: new Map(world.taskDetails),
        assignedToFormats: new Map(world.assignedToFormats),
        bucketFormats: new Map(world.bucketFormats),
        progressFormats: new Map(world.progressFormats),
    };
    const grown = new Set<Map<string, Entity<object>>>();
    for (const { kind, id, before } of undone) {
        const entities = entitiesOf(past, kind);
        if (before === undefined) entities.delete(id);
        else {
            if (!entities.has(id)) grown.add(entities);
            entities.set(id, before);
        }
    }
    for (const entities of grown) sortByCreation(entities);
    return past;
}

/** Lists are answered in order of creation; what came back stands at the end of its map. */
function sortByCreation(entities: Map<string, Entity<object>>): void {
    const sorted = [...entities].sort(([, left], [, right]) => left.sequence - right.sequence);
    entities.clear();
    for (const [id, entity] of sorted) entities.set(id, entity);
}
