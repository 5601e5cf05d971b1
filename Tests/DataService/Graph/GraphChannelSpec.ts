import { ScriptedGraph } from "./ScriptedGraph";

describe("The service's clock", () => {
    it("is known to a minute, since gateway and Planner need not share one", async () => {
        const date = "Mon, 23 Nov 2026 09:05:00 GMT";
        const graph = new ScriptedGraph(() => Response.json({}, { headers: { Date: date } }));
        expect(graph.channel.serviceTime()).toEqual({ now: graph.clock.now(), uncertaintyMs: Infinity });
        await graph.channel.ask({ method: "GET", path: "/a" });
        expect(graph.channel.serviceTime()).toEqual({ now: Date.parse(date), uncertaintyMs: 5_000 });
    });
});
