import { readPlanBatch } from "../../../DataService/Graph/readPlanBatch";
import { answerParts, ScriptedGraph } from "./ScriptedGraph";

/** JSON as it came over the line: a literal would set the prototype instead of holding a member of that name. */
function wire(json: string): unknown {
    return JSON.parse(json) as unknown;
}

const TASK = `{
    "@odata.etag": "1", "id": "task", "title": "Vloer dweilen", "percentComplete": 0, "createdDateTime": "2026-11-23T08:00:00Z",
    "__proto__": { "isHacked": true }, "constructor": { "prototype": { "isHacked": true } },
    "assignments": { "__proto__": { "isHacked": true }, "noor": { "orderHint": "1" } },
    "appliedCategories": { "__proto__": { "isHacked": true }, "category1": true }
}`;

function bodyOf(path: string): unknown {
    if (path.includes("/details"))
        return wire('{ "categoryDescriptions": { "__proto__": { "isHacked": true }, "category1": "Haast" } }');
    if (path.includes("/buckets"))
        return wire('{ "value": [{ "id": "__proto__", "name": "constructor", "orderHint": "1" }] }');
    if (path.includes("/members")) return { value: [] };
    return wire(`{ "value": [${TASK}] }`);
}

const LINK = { planId: "plan", teamId: "team" };

describe("An answer that means harm", () => {
    it("gives no object of the program another prototype", async () => {
        const graph = new ScriptedGraph((request) =>
            answerParts(request, (path) => ({ status: 200, body: bodyOf(path) })),
        );
        const reading = await readPlanBatch(graph.channel, LINK, "Europe/Amsterdam");
        expect(reading.ok && reading.value.tasks.map(({ task }) => task.title)).toEqual(["Vloer dweilen"]);
        expect(reading.ok && reading.value.tasks[0]?.task.assignees).toContain("noor");
        expect(reading.ok && reading.value.plan.buckets[0]?.id).toBe("__proto__");
        expect(Reflect.get({}, "isHacked")).toBeUndefined();
        expect(reading.ok && Reflect.get(reading.value.tasks[0]?.task ?? {}, "isHacked")).toBeUndefined();
    });

    it("cannot keep the register asking for further pages for ever", async () => {
        const next = "https://graph.example/v1.0/planner/plans/plan/tasks?$skiptoken=1";
        const endless = { value: [], "@odata.nextLink": next };
        const graph = new ScriptedGraph((request) =>
            request.path === "/$batch"
                ? answerParts(request, () => ({ status: 200, body: endless }))
                : Response.json(endless),
        );
        const reading = await readPlanBatch(graph.channel, LINK, "Europe/Amsterdam");
        expect(reading).toEqual({ ok: false, problem: { kind: "unavailable", status: 200 } });
        expect(graph.calls.length).toBeLessThan(110);
    });

    it("leads no token to another host by its next page", async () => {
        const graph = new ScriptedGraph((request) =>
            answerParts(request, () => ({
                status: 200,
                body: { value: [], "@odata.nextLink": "https://evil.example/v1.0/planner/plans/plan/tasks" },
            })),
        );
        const reading = await readPlanBatch(graph.channel, LINK, "Europe/Amsterdam");
        expect(reading.ok).toBeFalse();
        expect(graph.calls).toEqual(["POST /$batch"]);
    });
});
