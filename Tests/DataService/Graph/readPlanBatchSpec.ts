import type { Problem } from "../../../DataService/api";
import { readPlanBatch } from "../../../DataService/Graph/readPlanBatch";
import type { Result } from "../../../DataService/Model/Result";
import type { PlanReading } from "../../../DataService/Sync/ports/PlannerGateway";
import { answerParts, refusal, ScriptedGraph } from "./ScriptedGraph";
import type { Arrived } from "./ScriptedGraph";

const TASK = {
    "@odata.etag": "1",
    id: "task",
    title: "Vloer dweilen",
    percentComplete: 0,
    createdDateTime: "2026-11-23T08:00:00Z",
};

interface Lists {
    readonly tasks?: readonly unknown[];
    readonly buckets?: readonly unknown[];
    readonly members?: readonly unknown[];
}

function bodyOf(path: string, { tasks = [], buckets = [], members = [] }: Lists): unknown {
    if (path.includes("/details")) return { categoryDescriptions: {} };
    if (path.includes("/members")) return { value: members };
    return { value: path.includes("/buckets") ? buckets : tasks };
}

function read({ channel }: ScriptedGraph): Promise<Result<PlanReading, Problem>> {
    return readPlanBatch(channel, { planId: "plan", teamId: "team" }, "Europe/Amsterdam");
}

function readLists(lists: Lists): Promise<Result<PlanReading, Problem>> {
    return read(
        new ScriptedGraph((request) => answerParts(request, (path) => ({ status: 200, body: bodyOf(path, lists) }))),
    );
}

const isBatch = ({ path }: Arrived): boolean => path === "/$batch";
const lastWord = (call: string): string => /\w+(?=\?|$)/.exec(call)?.[0] ?? "";

describe("Reading a plan", () => {
    it("leaves out a task that cannot be understood, and tells which", async () => {
        const reading = await readLists({ tasks: [{ ...TASK, id: "odd", title: 5 }, TASK, { id: "empty" }] });
        expect(reading.ok && reading.value.tasks.map(({ task }) => task.id)).toEqual(["task"]);
        expect(reading.ok && reading.value.unread).toEqual(["odd", "empty"]);
    });

    it("tells of no task left out where there is none", async () => {
        const reading = await readLists({ tasks: [TASK] });
        expect(reading.ok && "unread" in reading.value).toBeFalse();
    });

    it("tells what the worker may not do: read the team, or change anything", async () => {
        const graph = new ScriptedGraph(
            (request) =>
                answerParts(request, (path) =>
                    path.includes("/members")
                        ? { status: 403, body: { error: { code: "", message: "" } } }
                        : { status: 200, body: bodyOf(path, { tasks: [TASK] }) },
                ),
            () => Promise.resolve({ ok: true, value: { accessToken: "token", userId: "noor", mayWrite: false } }),
        );
        const reading = await read(graph);
        expect(reading.ok && reading.value.missing).toEqual(["members", "writing"]);
        expect(reading.ok && reading.value.tasks.length).toBe(1);
    });

    it("leaves out lists and members that cannot be understood", async () => {
        const reading = await readLists({
            buckets: [{ id: "a", name: "Winkel" }, { id: "b", name: null }, "odd"],
            members: [{ id: "noor", displayName: "Noor", userPrincipalName: "noor@contoso.example" }, { id: 5 }, null],
        });
        expect(reading.ok && reading.value.plan.buckets.map(({ id }) => id)).toEqual(["a"]);
        expect(reading.ok && reading.value.plan.members?.map(({ id }) => id)).toEqual(["noor"]);
    });

    it("fails where a task has no id, since it could be any task that is known", async () => {
        for (const odd of ["odd", null, {}, { id: 5 }])
            expect(await readLists({ tasks: [TASK, odd] })).toEqual({
                ok: false,
                problem: { kind: "unavailable", status: 200 },
            });
    });

    it("goes call by call when the batch as such is refused", async () => {
        const graph = new ScriptedGraph((request) =>
            isBatch(request) ? refusal(400) : Response.json(bodyOf(request.path, { tasks: [TASK] })),
        );
        const reading = await read(graph);
        expect(reading.ok && reading.value.tasks.length).toBe(1);
        expect(graph.calls.map(lastWord)).toEqual(["batch", "tasks", "buckets", "details", "members"]);
    });

    it("ends at the first call that is refused as well", async () => {
        const graph = new ScriptedGraph(() => refusal(403));
        const problem = { kind: "refused", reason: "notMember", code: "" } as const;
        expect(await read(graph)).toEqual({ ok: false, problem });
        expect(graph.calls.map(lastWord)).toEqual(["batch", "tasks"]);
    });
});
