import type { LocalFetch } from "./localFetch";

/** Who asks, and for which tenant. */
export interface Application {
    readonly tenantId: string;
    readonly provisioningClientId: string;
    readonly provisioningSecret: string;
}

/** Which team and plan belong to a store. */
export interface StoreLink {
    readonly teamId: string;
    readonly planId: string;
}

/** The groups of the demo's stores, by the mail nickname of each. 's-Hertogenbosch has no team. */
const NICKNAMES: Readonly<Record<string, string>> = {
    "000135": "store-000135",
    "000201": "store-000201",
    "000203": "amersfoort-winkel",
};

/** The Graph to read, and how. */
export interface Graph {
    /** Ends in `/`. */
    readonly url: string;
    readonly fetch: LocalFetch;
}

/** Reads from Graph which team and plan each demo store has, as an administrator's tool would. */
export async function findStoreLinks(graph: Graph, application: Application): Promise<Record<string, StoreLink>> {
    const token = await applicationToken(graph, application);
    const links: Record<string, StoreLink> = {};
    for (const [storeNumber, nickname] of Object.entries(NICKNAMES)) {
        const filter = encodeURIComponent(`mailNickname eq '${nickname}'`);
        const teamId = await firstId(graph, `v1.0/groups?$filter=${filter}&$select=id`, token);
        const planId = await firstId(graph, `v1.0/groups/${teamId}/planner/plans`, token);
        links[storeNumber] = { teamId, planId };
    }
    return links;
}

async function applicationToken(graph: Graph, application: Application): Promise<string> {
    const response = await graph.fetch(`${graph.url}${application.tenantId}/oauth2/v2.0/token`, {
        method: "POST",
        body: new URLSearchParams({
            grant_type: "client_credentials",
            client_id: application.provisioningClientId,
            client_secret: application.provisioningSecret,
            scope: "https://graph.microsoft.com/.default",
        }),
    });
    const { access_token: token } = (await response.json()) as { access_token?: string };
    if (!token) throw new Error(`Could not get a token from the emulator: it answered ${response.status}.`);
    return token;
}

async function firstId(graph: Graph, path: string, token: string): Promise<string> {
    const response = await graph.fetch(`${graph.url}${path}`, { headers: { Authorization: `Bearer ${token}` } });
    const { value } = (await response.json()) as { value?: { id: string }[] };
    const id = value?.[0]?.id;
    if (!id) throw new Error(`Could not read ${path}: the emulator answered ${response.status} and no item.`);
    return id;
}
