import { createDataService, success } from "../../../DataService/api";
import type { DataService, DataServiceParts } from "../../../DataService/api";
import { personCalled } from "./BenchStore";
import type { BenchStore } from "./BenchStore";
import { GRAPH_URL } from "./Graph";
import type { Line } from "./Line";
import { seededRandom } from "./random";
import { tokenOf, upnOf } from "./tokenOf";

/** A register of the store, and who works at it. */
export interface RegisterParts {
    readonly line: Line;
    readonly worker?: string;
    readonly storage?: DataServiceParts["storage"];
    /** Gives the jitter. */
    readonly seed?: number;
}

/** Signs a worker on. The first round has begun, and ends as time passes. */
export async function openRegister(
    store: BenchStore,
    { line, worker = "noor", storage = "memory", seed = 100 }: RegisterParts,
): Promise<DataService> {
    const service = createDataService({
        settings: settingsOf(store),
        link: store.link,
        worker: { staffId: worker, userPrincipalName: upnOf(worker) },
        timeZone: TIME_ZONE,
        clock: store.time,
        random: seededRandom(seed),
        storage,
        tokens: tokensOf(worker, store),
        send: line.send,
    });
    return store.time.until(service);
}

/** The store's zone. */
export const TIME_ZONE = "Europe/Amsterdam";

/** Tokens without a token endpoint: what signing in costs is another bench's question. */
export function tokensOf(worker: string, store: BenchStore): NonNullable<DataServiceParts["tokens"]> {
    const signedIn = { accessToken: tokenOf(worker), userId: personCalled(worker, store).id };
    const token = (): ReturnType<NonNullable<DataServiceParts["tokens"]>["token"]> =>
        Promise.resolve(success(signedIn));
    const nothing = (): void => undefined;
    return { token, signIn: token, onSignedIn: nothing, rest: nothing, forget: nothing };
}

function settingsOf({ link }: BenchStore): DataServiceParts["settings"] {
    return {
        tenantId: "6c1f3b9e-0c5d-4c2e-9d6a-1f2e3d4c5b6a",
        clientId: "0a6e9a54-7f0e-4d55-8a39-3f2f6f0b1c01",
        graphBaseUrl: GRAPH_URL,
        signIn: { authority: "https://login.microsoftonline.com/common", idleMinutes: 30 },
        attention: { banner: true, closing: true, closingLists: [] },
        stores: { "000201": link },
    };
}
