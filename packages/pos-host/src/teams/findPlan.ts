import type { Configuration, Person, Store } from "./configuration";
import { GraphConnection, GraphRefusal, type GraphAddress } from "./graph/GraphConnection";
import { findGroup, firstPlan, type PlannerPlan } from "./graph/PlannerPlan";

/** Why no plan is shown, or the plan. */
export type FoundPlan =
    { readonly kind: "plan"; readonly plan: PlannerPlan } | { readonly kind: "none"; readonly sentence: string };

/** The plan of the store's team as that person sees it. Throws a GraphRefusal when Graph cannot be reached. */
export async function findPlan(graph: GraphConnection, store: Store, person: Person): Promise<FoundPlan> {
    const groupId = await findGroup(graph, store.mailNickname ?? `store-${store.number}`);
    if (groupId === undefined) return { kind: "none", sentence: `${store.name} has no team yet.` };
    try {
        const plan = await firstPlan(graph, groupId);
        return plan ? { kind: "plan", plan } : { kind: "none", sentence: `The team of ${store.name} has no plan yet.` };
    } catch (error) {
        const isStranger = error instanceof GraphRefusal && (error.status === 403 || error.status === 404);
        if (!isStranger) throw error;
        return { kind: "none", sentence: `${person.name} is not a member of the team of ${store.name}.` };
    }
}

/** Who acts unless somebody is chosen: the second person of the store who can read the plan, else the first such. */
export async function findActingPerson(
    address: GraphAddress,
    { store, people, now }: { store: Store; people: readonly Person[]; now: () => number },
): Promise<Person | undefined> {
    const readers: Person[] = [];
    for (const person of people) {
        const found = await findPlan(new GraphConnection(address, person.upn, now), store, person);
        if (found.kind === "plan") readers.push(person);
        if (readers.length === 2) break;
    }
    return readers[1] ?? readers[0] ?? people[0];
}

/** The store that the page was asked for, else the first. Undefined when there is none of that number. */
export function storeOf({ stores }: Configuration, number: string | null): Store | undefined {
    return number === null ? stores[0] : stores.find((store) => store.number === number);
}
