import { groupId } from "../../../packages/graph-emulator/src/seeds/contoso/people";
import { Colleague } from "./Colleague";
import type { Graph } from "./Graph";
import type { VirtualTime } from "./VirtualTime";

/** A person of the store's team. */
export interface Person {
    /** First part of the sign-in name. */
    readonly name: string;
    readonly id: string;
}

/** The store of Utrecht in an emulated Graph: its team, its plan, and a colleague in Teams. */
export interface BenchStore {
    readonly graph: Graph;
    readonly time: VirtualTime;
    readonly link: { readonly teamId: string; readonly planId: string };
    readonly people: readonly Person[];
    /** Daan, who works in Teams. */
    readonly teams: Colleague;
}

/** Opens the store with what its seed holds. */
export async function openStore(graph: Graph, time: VirtualTime): Promise<BenchStore> {
    const teamId = groupId("store-000201");
    const teams = new Colleague(graph, time, "daan");
    const members = await teams.list<{ id: string; userPrincipalName: string }>(`/groups/${teamId}/members`);
    const [plan] = await teams.list<{ id: string }>(`/groups/${teamId}/planner/plans`);
    if (!plan) throw new Error("Could not open the store: its team has no plan.");
    const people = members.map(({ id, userPrincipalName }) => ({ id, name: userPrincipalName.split("@")[0] ?? "" }));
    return { graph, time, link: { teamId, planId: plan.id }, people, teams };
}

/** The person of that name. */
export function personCalled(name: string, { people }: BenchStore): Person {
    const person = people.find((one) => one.name === name);
    if (!person) throw new Error(`Could not find ${name} in the store's team.`);
    return person;
}
