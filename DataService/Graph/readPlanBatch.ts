import { array, safeParse } from "valibot";
import type { GenericSchema, InferOutput } from "valibot";
import type { Problem } from "../Model/Problem";
import { failure, success } from "../Model/Result";
import type { Result } from "../Model/Result";
import type { StoreLink } from "../Model/Settings";
import type { PlanReading } from "../Sync/ports/PlannerGateway";
import { bucketFromWire, labelsFromWire, memberFromWire, taskFromWire } from "./fromWire";
import type { GraphChannel } from "./GraphChannel";
import type { GraphAnswer } from "./problemFromResponse";
import { TASK_PROPERTIES, wireBatch, wireBucket, wireMember, wirePage, wirePlanDetails, wireTask } from "./wireShapes";

/** Reads the whole plan: one `$batch`, then one call for each further page. `zone` is the store's IANA zone. */
export async function readPlanBatch(
    channel: GraphChannel,
    link: StoreLink,
    zone: string,
): Promise<Result<PlanReading, Problem>> {
    const batch = await channel.call({ method: "POST", path: "/$batch", body: requests(link) }, wireBatch, "read");
    if (!batch.ok) return batch;
    const parts = new Map(batch.value.responses.map((part) => [part.id, answerOfPart(part)]));
    const part = (id: string): GraphAnswer => parts.get(id) ?? { status: 502, header: () => null, body: null };
    const tasks = await wholeList(channel, part("tasks"), wireTask);
    if (!tasks.ok) return tasks;
    const buckets = await wholeList(channel, part("buckets"), wireBucket);
    if (!buckets.ok) return buckets;
    const details = channel.read(part("details"), wirePlanDetails, "read");
    if (!details.ok) return details;
    const members = await wholeList(channel, part("members"), wireMember);
    if (!members.ok) return members;
    return success({
        tasks: tasks.value.map((task) => taskFromWire(task, zone)),
        plan: {
            id: link.planId,
            buckets: buckets.value.map(bucketFromWire),
            members: members.value.flatMap(memberFromWire),
            labels: labelsFromWire(details.value.categoryDescriptions),
        },
    });
}

function requests({ planId, teamId }: StoreLink): unknown {
    const get = (id: string, url: string): unknown => ({ id, method: "GET", url });
    return {
        requests: [
            get("tasks", `/planner/plans/${planId}/tasks?$select=${TASK_PROPERTIES}`),
            get("buckets", `/planner/plans/${planId}/buckets?$select=id,name,orderHint`),
            get("details", `/planner/plans/${planId}/details?$select=categoryDescriptions`),
            get("members", `/groups/${teamId}/members?$select=id,displayName,userPrincipalName&$top=999`),
        ],
    };
}

function answerOfPart(part: InferOutput<typeof wireBatch>["responses"][number]): GraphAnswer {
    const headers = new Headers(part.headers);
    return { status: part.status, header: (name) => headers.get(name), body: part.body ?? null };
}

async function wholeList<Item extends GenericSchema>(
    channel: GraphChannel,
    first: GraphAnswer,
    item: Item,
): Promise<Result<InferOutput<Item>[], Problem>> {
    const items: InferOutput<Item>[] = [];
    let page = channel.read(first, wirePage, "read");
    for (;;) {
        if (!page.ok) return page;
        const read = safeParse(array(item), page.value.value);
        if (!read.success) return failure({ kind: "unavailable", status: 200 });
        for (const one of read.output) items.push(one);
        const nextLink = page.value["@odata.nextLink"];
        if (nextLink === undefined) return success(items);
        const path = channel.pathOf(nextLink);
        if (path === null) return failure({ kind: "unavailable", status: 200 });
        page = await channel.call({ method: "GET", path }, wirePage, "read");
    }
}
