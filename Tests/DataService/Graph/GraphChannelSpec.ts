import { ScriptedGraph } from "./ScriptedGraph";

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
});
