import { askTogether } from "../../../DataService/Graph/askTogether";
import type { GraphCall } from "../../../DataService/Graph/graphRequest";
import { answerParts, partsOf, refusal, ScriptedGraph, told } from "./ScriptedGraph";
import type { Arrived } from "./ScriptedGraph";

const calls = (...paths: string[]): GraphCall[] => paths.map((path) => ({ method: "POST", path, body: {} }));
const isBatch = ({ path }: Arrived): boolean => path === "/$batch";

describe("Calls that are asked together", () => {
    it("tell the headers of each part by any case, numbers too, and leave out what is none", async () => {
        const headers = { "Retry-After": 7, "x-note": "caf\u0113", ETag: "W/1", odd: { deep: true }, list: ["a"] };
        const graph = new ScriptedGraph((request) => answerParts(request, () => ({ status: 429, headers })));
        const [answer] = await askTogether(graph.channel, calls("/a", "/b"));
        const header = (name: string): string | null | undefined =>
            answer?.ok ? answer.value.header(name) : undefined;
        expect(["retry-after", "X-Note", "etag"].map(header)).toEqual(["7", "caf\u0113", "W/1"]);
        expect(["odd", "list", "missing", "constructor"].map(header)).toEqual([null, null, null, null]);
    });

    it("are answered whatever stands in the place of a part's headers", async () => {
        const odd: Record<string, unknown> = { "/null": null, "/text": "none", "/list": [1], "/missing": undefined };
        const graph = new ScriptedGraph((request) =>
            answerParts(request, (path) => ({ status: 200, headers: odd[path], body: {} })),
        );
        expect(told(await askTogether(graph.channel, calls(...Object.keys(odd))))).toEqual([200, 200, 200, 200]);
    });

    it("stay when one of them is not wanted any more", async () => {
        const graph = new ScriptedGraph((request) => answerParts(request, () => ({ status: 201, body: {} })));
        const [one, two] = calls("/a", "/b") as [GraphCall, GraphCall];
        expect(told(await askTogether(graph.channel, [one, { ...two, mayLeave: () => true }]))).toEqual([201, 201]);
        const answers = await askTogether(graph.channel, [one, { ...two, mayLeave: () => false }]);
        expect([told(answers), graph.calls]).toEqual([["unavailable", "unavailable"], ["POST /$batch"]]);
    });

    it("go one after the other when the batch as such is refused, so that only the guilty one is", async () => {
        for (const status of [400, 403, 404, 413, 409]) {
            const graph = new ScriptedGraph((request) => {
                if (isBatch(request)) return refusal(status);
                return request.path === "/bad" ? refusal(400) : Response.json({}, { status: 201 });
            });
            expect(told(await askTogether(graph.channel, calls("/a", "/bad", "/c")))).toEqual([201, 400, 201]);
            expect(graph.calls).toEqual(["POST /$batch", "POST /a", "POST /bad", "POST /c"]);
        }
    });

    it("stay together when the service is down or wants a pause", async () => {
        for (const [status, kind] of [
            [500, "unavailable"],
            [429, "throttled"],
        ] as const) {
            const graph = new ScriptedGraph(() => refusal(status));
            expect(told(await askTogether(graph.channel, calls("/a", "/b")))).toEqual([kind, kind]);
            expect(graph.calls).toEqual(["POST /$batch"]);
        }
    });

    it("are not asked any more, one by one, once the service wants a pause or the line is cut", async () => {
        for (const [answer, last] of [
            [(): Response => refusal(429), 429],
            [
                (): Response => {
                    throw new TypeError("The line is cut.");
                },
                "offline",
            ],
        ] as const) {
            const graph = new ScriptedGraph((request) => {
                if (isBatch(request)) return refusal(400);
                return request.path === "/a" ? Response.json({}) : answer();
            });
            expect(told(await askTogether(graph.channel, calls("/a", "/b", "/c")))).toEqual([200, last, last]);
            expect(graph.calls).toEqual(["POST /$batch", "POST /a", "POST /b"]);
        }
    });

    it("go once more with a fresh token where a part was answered 401, and no others", async () => {
        const graph = new ScriptedGraph((request) =>
            answerParts(request, (path) => ({ status: path === "/a" || request.token === "token2" ? 200 : 401 })),
        );
        expect(told(await askTogether(graph.channel, calls("/a", "/b", "/c")))).toEqual([200, 200, 200]);
        expect(graph.arrived.map(partsOf)).toEqual([
            ["/a", "/b", "/c"],
            ["/b", "/c"],
        ]);
        expect(graph.tokensGiven).toBe(2);
    });

    it("go once more on their own where only one part was answered 401", async () => {
        const graph = new ScriptedGraph((request) =>
            isBatch(request)
                ? answerParts(request, (path) => ({ status: path === "/b" ? 401 : 200 }))
                : Response.json({}, { status: 201 }),
        );
        expect(told(await askTogether(graph.channel, calls("/a", "/b", "/c")))).toEqual([200, 201, 200]);
        expect(graph.arrived.map(({ path, token }) => [path, token])).toEqual([
            ["/$batch", "token1"],
            ["/b", "token2"],
        ]);
    });

    it("ask for one fresh token only, however often they are answered 401", async () => {
        const rejected = (request: Arrived): Response =>
            isBatch(request) ? answerParts(request, () => ({ status: 401 })) : refusal(401);
        for (const paths of [["/a"], ["/a", "/b"]]) {
            const graph = new ScriptedGraph(rejected);
            expect(told(await askTogether(graph.channel, calls(...paths)))).toEqual(paths.map(() => 401));
            expect([graph.tokensGiven, graph.calls.length]).toEqual([2, 2]);
        }
    });
});
