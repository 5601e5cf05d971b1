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

describe("A call that must leave by a certain moment", () => {
    function slowGraph(): ScriptedGraph {
        const graph: ScriptedGraph = new ScriptedGraph(
            () => Response.json({}),
            async () => {
                await graph.clock.pass(5_000);
                return success({ accessToken: "token", userId: "noor" });
            },
        );
        return graph;
    }

    it("leaves when the token came in time", async () => {
        const graph = slowGraph();
        const call = { method: "POST", path: "/a", leaveBy: graph.clock.elapsed() + 5_000 } as const;
        expect(told([await graph.channel.ask(call)])).toEqual([200]);
    });

    it("does not leave when the token came too late", async () => {
        const graph = slowGraph();
        const call = { method: "POST", path: "/a", leaveBy: graph.clock.elapsed() + 4_999 } as const;
        expect([told([await graph.channel.ask(call)]), graph.calls]).toEqual([["unavailable"], []]);
    });
});
