import type { World } from "../world/worldSchema";

/** What the Teams board needs to know; `graphBaseUrl` is undefined when the host was started without `--graph`. */
export interface TeamsConfiguration {
    readonly graphBaseUrl: string | undefined;
    readonly tenantId: string;
    readonly clientId: string;
    readonly people: readonly {
        readonly staffId: string;
        readonly name: string;
        readonly upn: string;
        readonly storeNumber: string;
    }[];
    readonly stores: readonly { readonly number: string; readonly name: string; readonly mailNickname?: string }[];
}

/** Answer of `GET /teams/config.json`. Workers without an Entra account are left out. */
export function teamsConfiguration(world: World, graphBaseUrl: string | undefined): TeamsConfiguration {
    const people = world.stores.flatMap((store) =>
        store.employees.map(({ staffId, name, extensionProperties }) => ({
            staffId,
            name,
            upn: extensionProperties["EntraUserPrincipalName"] ?? "",
            storeNumber: store.number,
        })),
    );
    const others = world.otherPeople.map((person) => ({ ...person, staffId: "", storeNumber: "" }));
    return {
        graphBaseUrl,
        tenantId: world.tenantId,
        clientId: world.clientId,
        people: [...people, ...others].filter(({ upn }) => upn !== ""),
        stores: world.stores.map(({ number, name, mailNickname }) =>
            mailNickname === undefined ? { number, name } : { number, name, mailNickname },
        ),
    };
}
