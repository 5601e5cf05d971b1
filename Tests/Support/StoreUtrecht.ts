import { createDataService } from "../../DataService/api";
import type { DataService, DataServiceParts, Notice, Settings, StoreLink } from "../../DataService/api";
import { LoopbackTokenProvider } from "../../DataService/Graph/SignIn/LoopbackTokenProvider";
import { MemoryDatabase } from "../../DataService/Store/MemoryDatabase";
import { groupId } from "../../packages/graph-emulator/src/seeds/contoso/people";
import type { SeedName } from "../../packages/graph-emulator/src/createEmulator";
import { EmulatedGraph, seededRandom } from "./EmulatedGraph";
import { SIGN_IN } from "./signIn";

const GRAPH = "http://localhost:8787/";

/** A session of one worker at one register, and the notices it gave. */
export interface Session {
    readonly service: DataService;
    readonly notices: readonly Notice[];
}

/** The store of Utrecht: its plan in an emulated Graph, and its registers. */
export class StoreUtrecht {
    readonly graph: EmulatedGraph;
    readonly link: StoreLink;
    /** What the first register keeps when the power goes. */
    readonly disk = new MemoryDatabase();
    #seed = 100;

    private constructor(graph: EmulatedGraph, link: StoreLink) {
        this.graph = graph;
        this.link = link;
    }

    /** Opens the store. Its first Monday morning, unless told otherwise. */
    static async open(seed: SeedName = "contoso", now?: string): Promise<StoreUtrecht> {
        const graph = new EmulatedGraph(seed, now);
        const teamId = groupId("store-000201");
        const token = await graph.emulator.issueToken("daan@contoso.example");
        const response = await graph.emulator.fetch(
            new Request(`${GRAPH}v1.0/groups/${teamId}/planner/plans`, {
                headers: { Authorization: `Bearer ${token}` },
            }),
        );
        const plans = (await response.json()) as { value: { id: string }[] };
        return new StoreUtrecht(graph, { teamId, planId: plans.value[0]?.id ?? "" });
    }

    get settings(): Settings {
        return {
            tenantId: "6c1f3b9e-0c5d-4c2e-9d6a-1f2e3d4c5b6a",
            clientId: "0a6e9a54-7f0e-4d55-8a39-3f2f6f0b1c01",
            graphBaseUrl: GRAPH,
            signIn: SIGN_IN,
            attention: { banner: true, closing: true, closingLists: [] },
            stores: { "000201": this.link },
        };
    }

    /** Signs a worker on, by the first name that starts the sign-in name. `listen` hears the notices, if not `notices`. */
    async signOn(
        name: string,
        storage: DataServiceParts["storage"] = this.disk,
        listen: ((service: DataService) => void) | null = null,
        windows: Pick<DataServiceParts, "lock" | "neighbours"> = {},
    ): Promise<Session> {
        const userPrincipalName = `${name}@contoso.example`;
        const { settings } = this;
        const { clock, send } = this.graph;
        const service = await createDataService({
            settings,
            link: this.link,
            worker: { staffId: name, userPrincipalName },
            timeZone: "Europe/Amsterdam",
            clock,
            random: seededRandom((this.#seed += 1)),
            storage,
            send,
            tokens: new LoopbackTokenProvider({ settings, userPrincipalName, send, clock }),
            ...windows,
        });
        const notices: Notice[] = [];
        if (listen) listen(service);
        else service.onNotice((notice) => notices.push(notice));
        await this.graph.idle();
        return { service, notices };
    }

    /** Where the register keeps a worker's share. */
    partitionKey(name: string): string {
        return [this.settings.tenantId, name, this.link.planId].join("|");
    }

    /** What Graph says at a path below `/v1.0`, as Daan sees it. Not part of what the register sent. */
    async read<Body>(path: string): Promise<Body> {
        const token = await this.graph.emulator.issueToken("daan@contoso.example");
        const headers = { Authorization: `Bearer ${token}` };
        const response = await this.graph.emulator.fetch(new Request(`${GRAPH}v1.0${path}`, { headers }));
        return (await response.json()) as Body;
    }

    /** The plan's tasks with a title, as Planner has them. */
    async tasksCalled(title: string): Promise<PlannerTask[]> {
        const list = await this.read<{ value: PlannerTask[] }>(`/planner/plans/${this.link.planId}/tasks`);
        return list.value.filter((task) => task.title === title);
    }

    /** A colleague makes a task in Teams. */
    async addInTeams(who: string, task: { readonly title: string }): Promise<void> {
        await this.graph.emulator.changeAsSomeoneElse({
            as: `${who}@contoso.example`,
            method: "POST",
            path: "/v1.0/planner/tasks",
            body: { planId: this.link.planId, ...task },
        });
    }

    /** Head office publishes a task to the store: made by somebody who is not in its team, and locked. */
    async publish(title: string): Promise<void> {
        const { emulator } = this.graph;
        const { teamId } = this.link;
        emulator.setMembership(teamId, "anouk@contoso.example", true);
        await this.addInTeams("anouk", { title });
        emulator.setMembership(teamId, "anouk@contoso.example", false);
        for (const { id } of await this.tasksCalled(title))
            emulator.markTask(id, { published: { publicationName: "Feestdagen", publishingTeamName: "Retail" } });
    }

    /** A colleague deletes a task in Teams. */
    async deleteInTeams(who: string, taskId: string): Promise<void> {
        await this.graph.emulator.changeAsSomeoneElse({
            as: `${who}@contoso.example`,
            method: "DELETE",
            path: `/v1.0/planner/tasks/${taskId}`,
        });
    }

    /** A colleague changes a task in Teams. */
    async changeInTeams(who: string, taskId: string, body: unknown, part: "" | "/details" = ""): Promise<void> {
        await this.graph.emulator.changeAsSomeoneElse({
            as: `${who}@contoso.example`,
            method: "PATCH",
            path: `/v1.0/planner/tasks/${taskId}${part}`,
            body,
        });
    }
}

/** What specs read of a task in Planner. */
export interface PlannerTask {
    readonly id: string;
    readonly title: string;
    readonly percentComplete: number;
    readonly priority: number;
    readonly dueDateTime: string | null;
    readonly bucketId: string | null;
    readonly assignments: Readonly<Record<string, unknown>>;
    readonly createdBy: { readonly user: { readonly id: string } };
    readonly completedBy: { readonly user: { readonly id: string } } | null;
}
