import { randomGuid, seededRandom } from "../../values/random";
import { formatTicks, ticksOfMs } from "../../values/ticks";
import { emptyWorld, type World } from "../../world/World";

/** Tenant and domain of the demo world. */
export const CONTOSO_TENANT = "6c1f3b9e-0c5d-4c2e-9d6a-1f2e3d4c5b6a";
export const CONTOSO_DOMAIN = "contoso.example";
const PASSWORD = "contoso-demo";

const PEOPLE: readonly (readonly [login: string, given: string, surname: string, job: string])[] = [
    ["fatima", "Fatima", "El Amrani", "Store manager"],
    ["daan", "Daan", "Visser", "Assistant store manager"],
    ["noor", "Noor", "Jansen", "Sales associate"],
    ["sem", "Sem", "de Vries", "Sales associate"],
    ["tess", "Tess", "Mulder", "Sales associate"],
    ["lotte", "Lotte", "van Dijk", "Store manager"],
    ["marieke", "Marieke", "Smit", "Store manager"],
    ["youssef", "Youssef", "Haddad", "Sales associate"],
    ["emma", "Emma", "Harris", "Store manager"],
    ["liam", "Liam", "Chen", "Sales associate"],
    ["olivia", "Olivia", "Brown", "Sales associate"],
    ["anouk", "Anouk", "Peeters", "Regional manager"],
    ["jeroen", "Jeroen", "Kok", "IT administrator"],
    ["iris", "Iris", "Meijer", "Sales associate"],
];

interface TeamSeed {
    readonly nickname: string;
    readonly name: string;
    readonly description: string;
    readonly owners: readonly string[];
    readonly others: readonly string[];
}

const TEAMS: readonly TeamSeed[] = [
    {
        nickname: "store-000201",
        name: "Utrecht",
        description: "Team van winkel Utrecht (000201)",
        owners: ["fatima", "daan"],
        others: ["noor", "sem"],
    },
    {
        nickname: "amersfoort-winkel",
        name: "Winkel Amersfoort",
        description: "Alles wat we in Amersfoort met elkaar afspreken",
        owners: ["marieke"],
        others: ["youssef"],
    },
    {
        nickname: "store-000135",
        name: "San Francisco",
        description: "Team of store San Francisco (000135)",
        owners: ["emma"],
        others: ["liam"],
    },
    {
        nickname: "retail-communication",
        name: "Retail Communication",
        description: "What headquarters asks of the stores",
        owners: ["anouk", "jeroen"],
        others: [],
    },
];

/** The id of a person of the demo world; the same in every run. */
export function personId(login: string): string {
    return randomGuid(seededRandom(`contoso person ${login}`));
}

/** The id of a group of the demo world; the same in every run. */
export function groupId(nickname: string): string {
    return randomGuid(seededRandom(`contoso group ${nickname}`));
}

/** The demo world's people, groups and applications. No plans yet. */
export function contosoPeople(nowMs: number): World {
    const world = emptyWorld(CONTOSO_TENANT, CONTOSO_DOMAIN);
    for (const [login, givenName, surname, jobTitle] of PEOPLE) {
        world.users.set(personId(login), {
            id: personId(login),
            userPrincipalName: `${login}@${CONTOSO_DOMAIN}`,
            displayName: `${givenName} ${surname}`,
            givenName,
            surname,
            jobTitle,
            password: PASSWORD,
        });
    }
    for (const team of TEAMS) addTeam(world, team, nowMs - 400 * 86_400_000);
    addApps(world);
    return world;
}

function addTeam(world: World, team: TeamSeed, madeAtMs: number): void {
    const id = groupId(team.nickname);
    const members = [...team.owners, ...team.others].map((login) => {
        return [personId(login), { sinceMs: madeAtMs, untilMs: null }] as const;
    });
    world.groups.set(id, {
        id,
        displayName: team.name,
        description: team.description,
        mailNickname: team.nickname,
        createdDateTime: `${formatTicks(ticksOfMs(madeAtMs)).slice(0, 19)}Z`,
        visibility: "Private",
        hasTeam: true,
        owners: team.owners.map(personId),
        members: Object.fromEntries(members),
    });
}

function addApps(world: World): void {
    world.apps.set("0a6e9a54-7f0e-4d55-8a39-3f2f6f0b1c01", {
        clientId: "0a6e9a54-7f0e-4d55-8a39-3f2f6f0b1c01",
        displayName: "Store Tasks on the register",
        secret: null,
        delegatedScopes: [
            "Tasks.ReadWrite",
            "Tasks.Read",
            "User.Read",
            "User.ReadBasic.All",
            "GroupMember.Read.All",
            "Team.ReadBasic.All",
        ],
        roles: [],
    });
    world.apps.set("0a6e9a54-7f0e-4d55-8a39-3f2f6f0b1c02", {
        clientId: "0a6e9a54-7f0e-4d55-8a39-3f2f6f0b1c02",
        displayName: "Store Tasks provisioning",
        secret: "contoso-demo-secret",
        delegatedScopes: [],
        roles: [
            "Group.Create",
            "Group.ReadWrite.All",
            "GroupMember.Read.All",
            "Team.Create",
            "TeamMember.ReadWrite.All",
            "TeamSettings.ReadWrite.All",
            "Tasks.ReadWrite.All",
            "User.Read.All",
        ],
    });
}
