import { createEmulator } from "../../../packages/graph-emulator/src/createEmulator";
import { seededRandom } from "./random";
import type { Answered, Asked, Graph, Seed } from "./Graph";

/** The Graph emulator in this thread. It believes any token, so that signatures cost nothing, and keeps no log. */
export function graphHere(seed: Seed): Graph {
    let now = Date.parse("2026-11-23T09:00:00Z");
    const emulator = createEmulator({ now: () => now, seed, random: seededRandom(1), trustTokens: true });
    return {
        ask: async (asked) => {
            now = asked.atMs;
            const answer = await answered(await emulator.fetch(requestOf(asked)));
            emulator.clearRequests();
            return answer;
        },
        refuseAll: async (refusal) => {
            emulator.clearFaults();
            if (refusal) emulator.addFault({ fault: { kind: "status", ...refusal } });
        },
        close: async () => undefined,
    };
}

function requestOf({ method, url, headers, body }: Asked): Request {
    return new Request(url, { method, headers, body });
}

async function answered(response: Response): Promise<Answered> {
    return { status: response.status, headers: [...response.headers], body: await response.text() };
}
