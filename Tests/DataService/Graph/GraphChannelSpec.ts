import { success } from "../../../DataService/Model/Result";
import { ScriptedGraph, told } from "./ScriptedGraph";

describe("The service's clock", () => {
    it("is not read from an answer that was long on its way", async () => {
        const headers = { Date: "Mon, 23 Nov 2026 09:05:00 GMT" };
        const graph: ScriptedGraph = new ScriptedGraph(async () => {
            await graph.clock.pass(20_000);
            return Response.json({}, { headers });
        });
        await graph.channel.ask({ method: "GET", path: "/a" });
        expect(graph.channel.serviceTime()).toEqual({ now: graph.clock.now(), uncertaintyMs: Infinity });
    });

    it("is known to five seconds, since gateway and Planner need not share one", async () => {
        const date = "Mon, 23 Nov 2026 09:05:00 GMT";
        const graph = new ScriptedGraph(() => Response.json({}, { headers: { Date: date } }));
        expect(graph.channel.serviceTime()).toEqual({ now: graph.clock.now(), uncertaintyMs: Infinity });
        await graph.channel.ask({ method: "GET", path: "/a" });
        expect(graph.channel.serviceTime()).toEqual({ now: Date.parse(date), uncertaintyMs: 5_000 });
    });

    it("is not known any more once somebody has set that of the register", async () => {
        const date = "Mon, 23 Nov 2026 09:05:00 GMT";
        const graph = new ScriptedGraph(() => Response.json({}, { headers: { Date: date } }));
        await graph.channel.ask({ method: "GET", path: "/a" });
        graph.clock.setForward(3_600_000);
        expect(graph.channel.serviceTime()).toEqual({ now: graph.clock.now(), uncertaintyMs: Infinity });
        await graph.channel.ask({ method: "GET", path: "/a" });
        expect(graph.channel.serviceTime()).toEqual({ now: Date.parse(date), uncertaintyMs: 5_000 });
    });
});

describe("A call that may leave only as long as it is wanted", () => {
    async function asked(isWanted: boolean): Promise<[(string | number)[], string[]]> {
        let mayLeave = true;
        const graph = new ScriptedGraph(
            () => Response.json({}),
            () => {
                mayLeave = isWanted;
                return Promise.resolve(success({ accessToken: "token", userId: "noor" }));
            },
        );
        const answer = await graph.channel.ask({ method: "POST", path: "/a", mayLeave: () => mayLeave });
        return [told([answer]), graph.calls];
    }

    it("leaves when it still is once the token is there", async () => {
        expect(await asked(true)).toEqual([[200], ["POST /a"]]);
    });

    it("does not leave when it no longer is", async () => {
        expect(await asked(false)).toEqual([["unavailable"], []]);
    });
});

describe("A token that Graph wants to know more of", () => {
    const CLAIMS = '{"access_token":{"nbf":{"essential":true,"value":"1795700000"}}}';

    async function asked(challenge: string): Promise<unknown[]> {
        const wanted: unknown[] = [];
        let isFirst = true;
        const graph = new ScriptedGraph(
            () => {
                const status = isFirst ? 401 : 200;
                isFirst = false;
                return Response.json({}, { status, headers: { "WWW-Authenticate": challenge } });
            },
            (renew, claims) => {
                wanted.push([renew, claims]);
                return Promise.resolve(success({ accessToken: "token", userId: "noor" }));
            },
        );
        await graph.channel.ask({ method: "GET", path: "/a" });
        return wanted;
    }

    it("is asked for with the claims of the challenge", async () => {
        const challenge = `Bearer realm="", error="insufficient_claims", claims="${btoa(CLAIMS)}"`;
        expect(await asked(challenge)).toEqual([
            [false, undefined],
            [true, CLAIMS],
        ]);
    });

    it("is a fresh one where the challenge says nothing, or nothing that can be read", async () => {
        for (const challenge of ["Bearer", 'Bearer claims="%%%"', 'Bearer claims="A"'])
            expect(await asked(challenge))
                .withContext(challenge)
                .toEqual([
                    [false, undefined],
                    [true, undefined],
                ]);
    });
});
