import type { Problem } from "../../../DataService/api";
import { GatheredCalls } from "../../../DataService/Graph/GatheredCalls";
import type { GraphCall } from "../../../DataService/Graph/graphRequest";
import type { GraphAnswer } from "../../../DataService/Graph/problemFromResponse";
import type { Result } from "../../../DataService/Model/Result";
import { answerParts, ScriptedGraph, told } from "./ScriptedGraph";

const UNANSWERED = { ok: false, problem: { kind: "unavailable", status: 0 } } as const;

function askAll(graph: ScriptedGraph, calls: readonly GraphCall[]): Promise<Result<GraphAnswer, Problem>[]> {
    const gathered = new GatheredCalls(graph.channel);
    return gathered.run(calls.map((call) => () => gathered.ask(call)));
}

const CALLS: readonly GraphCall[] = [
    { method: "GET", path: "/a" },
    { method: "GET", path: "/b" },
];

describe("Jobs whose calls are gathered", () => {
    it("get an answer although a header of one can be held by no browser", async () => {
        const graph = new ScriptedGraph((request) =>
            answerParts(request, () => ({ status: 200, headers: { "x-note": "caf\u0113" }, body: {} })),
        );
        expect(told(await askAll(graph, CALLS))).toEqual([200, 200]);
    });

    it("get an answer when the sign-in fails in a way that nobody foresaw", async () => {
        const tokens = [
            (): Promise<never> => Promise.reject(new Error("a bug")),
            (): never => {
                throw new Error("a bug");
            },
        ];
        for (const token of tokens) {
            const graph = new ScriptedGraph(() => Response.json({}), token);
            expect(await askAll(graph, CALLS)).toEqual([UNANSWERED, UNANSWERED]);
            expect(await askAll(graph, CALLS.slice(1))).toEqual([UNANSWERED]);
        }
    });

    it("get an answer when a call cannot even be written down", async () => {
        const odd: GraphCall = {
            method: "GET",
            get path(): string {
                throw new Error("a bug");
            },
        };
        const graph = new ScriptedGraph((request) => answerParts(request, () => ({ status: 200 })));
        expect(await askAll(graph, [...CALLS, odd])).toEqual([UNANSWERED, UNANSWERED, UNANSWERED]);
        expect(await askAll(graph, [odd])).toEqual([UNANSWERED]);
    });
});
