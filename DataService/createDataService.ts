import { GraphChannel } from "./Graph/GraphChannel";
import { GraphPlannerGateway } from "./Graph/GraphPlannerGateway";
import { LaterTokenProvider } from "./Graph/LaterTokenProvider";
import type { Send } from "./Graph/Send";
import { sendByXhr } from "./Graph/sendByXhr";
import type { TokenProvider } from "./Graph/TokenProvider";
import type { Clock, Random } from "./Model/Clock";
import type { DataService } from "./Model/DataService";
import type { Settings, StoreLink } from "./Model/Settings";
import { ChannelNeighbours } from "./Store/ChannelNeighbours";
import { MemoryDatabase } from "./Store/MemoryDatabase";
import { openDeviceDatabase } from "./Store/openDeviceDatabase";
import { WebLocksTabLock } from "./Store/WebLocksTabLock";
import { LocalPlan } from "./Sync/LocalPlan";
import { PlanService } from "./Sync/PlanService";
import type { Database } from "./Sync/ports/Database";
import { noNeighbours } from "./Sync/ports/Neighbours";
import type { Neighbours } from "./Sync/ports/Neighbours";
import { singleTab } from "./Sync/ports/TabLock";
import type { TabLock } from "./Sync/ports/TabLock";

/** The person who is signed on at the register. */
export interface Worker {
    /** Personnel number. */
    readonly staffId: string;
    /** Of the worker's Microsoft account. Without one nothing could ever be sent, so there is no data service then. */
    readonly userPrincipalName: string;
}

/** What a data service is made of. */
export interface DataServiceParts {
    readonly settings: Settings;
    readonly link: StoreLink;
    readonly worker: Worker;
    /** The store's IANA zone. */
    readonly timeZone: string;
    readonly clock: Clock;
    readonly random: Random;
    /** `device` outlives the page; `memory` does not, whatever `perform` says. */
    readonly storage: "device" | "memory" | Database;
    /** Keeps other windows from sending the same edits. The browser's own locks for `device`, none for others, unless given. */
    readonly lock?: TabLock;
    /** The other windows of this register. Those of the same browser for `device`, none for others, unless given; none without a lock. */
    readonly neighbours?: Neighbours;
    /** Those of Microsoft Entra, or of an emulator where Graph is one, unless given. */
    readonly tokens?: TokenProvider;
    /** Address of the package's page that Entra returns to; needed unless there are tokens. */
    readonly signInPage?: string;
    /** XMLHttpRequest unless given. */
    readonly send?: Send;
}

/** True where a worker can sign in: Entra returns only to a page that came over https, and MSAL needs its cryptography. */
export function canSignIn({ graphBaseUrl }: Settings, signInPage: string): boolean {
    const isDemo = graphBaseUrl.startsWith("http:");
    return isDemo || (signInPage.startsWith("https:") && globalThis.isSecureContext);
}

/** Opens what this register kept for this worker and plan, and begins to sync. Does not wait for the network. */
export async function createDataService(parts: DataServiceParts): Promise<DataService> {
    const { settings, link, timeZone, clock, random, send = sendByXhr } = parts;
    const isDevice = parts.storage === "device";
    const key = partitionKey(parts);
    const windows = isDevice ? windowsOf : (): Neighbours => noNeighbours;
    const tokens = parts.tokens ?? signInOf(parts, windows(`sign-in ${key}`));
    const channel = new GraphChannel({ graphBaseUrl: settings.graphBaseUrl, tokens, send, clock });
    const gateway = new GraphPlannerGateway(channel, link, timeZone);
    const database = await openStorage(parts.storage, clock);
    await adopt(database, parts, key);
    const local = await LocalPlan.open(database.partition(key), link.planId, clock);
    const lock = parts.lock ?? (isDevice ? tabLock() : singleTab);
    // A database that was handed in belongs to somebody else.
    const release = (): void => (parts.storage === database ? undefined : database.close());
    const service = new PlanService({
        local,
        gateway,
        lock,
        // Windows that all take themselves for the only one would answer each other for ever.
        neighbours: lock === singleTab ? noNeighbours : (parts.neighbours ?? windows(key)),
        lockName: key,
        clock,
        random,
        storageProblem: database.problem ?? null,
        countOthers: () => countOthers(database, key),
        release,
    });
    tokens.onSignedIn(() => service.wake());
    await service.begin();
    return service;
}

// Several stores may share a register's storage, but a partition of another plan is as far away as another worker's.
async function countOthers(database: Database, key: string): Promise<number> {
    let count = 0;
    for (const [other, edits] of await database.waiting()) if (other !== key) count += edits;
    return count;
}

// The personnel number is known offline, the Entra id is not, and sign-in names do not lie on a register's disk. What one worker did
// is never sent as another: edits carry the Entra id beside it.
function partitionKey({ settings, link, worker }: DataServiceParts): string {
    return [settings.tenantId.toLowerCase(), worker.staffId, link.planId].join("|");
}

/** What version 3 kept lies under the sign-in name. */
async function adopt(database: Database, { settings, link, worker }: DataServiceParts, key: string): Promise<void> {
    const before = [settings.tenantId.toLowerCase(), worker.userPrincipalName.toLowerCase(), link.planId].join("|");
    await database.adopt?.(before, key);
}

function signInOf(parts: DataServiceParts, neighbours: Neighbours): TokenProvider {
    const { settings, clock, send = sendByXhr, signInPage = "" } = parts;
    const { userPrincipalName } = parts.worker;
    const load = async (): Promise<TokenProvider> => {
        if (settings.graphBaseUrl.startsWith("http:")) {
            const { LoopbackTokenProvider } = await import("./Graph/SignIn/LoopbackTokenProvider");
            return new LoopbackTokenProvider({ settings, userPrincipalName, send, clock });
        }
        const { MsalTokenProvider } = await import("./Graph/SignIn/MsalTokenProvider");
        return new MsalTokenProvider({ settings, userPrincipalName, signInPage, send, clock });
    };
    return new LaterTokenProvider(load, neighbours);
}

function openStorage(storage: DataServiceParts["storage"], clock: Clock): Promise<Database> {
    if (storage === "device") return openDeviceDatabase({ clock });
    return Promise.resolve(storage === "memory" ? new MemoryDatabase() : storage);
}

function windowsOf(key: string): Neighbours {
    return "BroadcastChannel" in globalThis ? new ChannelNeighbours(`store-tasks ${key}`) : noNeighbours;
}

function tabLock(): TabLock {
    return "locks" in navigator ? new WebLocksTabLock(navigator.locks) : singleTab;
}
