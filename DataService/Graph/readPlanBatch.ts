import { object, safeParse, string } from "valibot";
import type { GenericSchema, InferOutput } from "valibot";
import type { MissingRight } from "../Model/PlanView";
import type { Problem } from "../Model/Problem";
import { failure, success } from "../Model/Result";
import type { Result } from "../Model/Result";
import type { StoreLink } from "../Model/Settings";
import type { PlanReading } from "../Sync/ports/PlannerGateway";
import { askTogether } from "./askTogether";
import { bucketFromWire, labelsFromWire, memberFromWire, taskFromWire } from "./fromWire";
import type { GraphChannel } from "./GraphChannel";
import type { GraphCall } from "./graphRequest";
import type { GraphAnswer } from "./problemFromResponse";
import { TASK_PROPERTIES, wireBucket, wireMember, wirePage, wirePlanDetails, wireTask } from "./wireShapes";

/** Reads the whole plan: one `$batch`, then one call for each further page. `zone` is the store's IANA zone. */
export async function readPlanBatch(
    channel: GraphChannel,
    link: StoreLink,
    zone: string,
): Promise<Result<PlanReading, Problem>> {
    const [tasks, buckets, labels, members] = await askTogether(channel, calls(link), { needsAll: true });
    const readTasks = await wholeList(channel, tasks, wireTask);
    if (!readTasks.ok) return readTasks;
    const readBuckets = await wholeList(channel, buckets, wireBucket);
    if (!readBuckets.ok) return readBuckets;
    const readLabels = spared(read(channel, labels, wirePlanDetails));
    if (!readLabels.ok) return readLabels;
    const listed = await wholeList(channel, members, wireMember);
    const readMembers = spared(listed);
    if (!readMembers.ok) return readMembers;
    const unread = idsOf(readTasks.value.odd);
    // One without an id might be any task that is known, which would then count as deleted.
    if (unread.length < readTasks.value.odd.length) return failure({ kind: "unavailable", status: 200 });
    const lists = [readTasks.value, readBuckets.value, readMembers.value];
    return success({
        requests: lists.reduce((sum, list) => sum + (list?.furtherPages ?? 0), 1),
        tasks: readTasks.value.items.map((task) => taskFromWire(task, zone)),
        ...(unread.length > 0 && { unread }),
        missing: missingRights(channel, listed),
        plan: {
            id: link.planId,
            buckets: readBuckets.value.items.map(bucketFromWire),
            members: readMembers.value?.items.flatMap(memberFromWire) ?? null,
            labels: readLabels.value && labelsFromWire(readLabels.value.categoryDescriptions),
        },
    });
}

function missingRights({ mayWrite }: GraphChannel, members: Result<unknown, Problem>): MissingRight[] {
    const rights: [MissingRight, boolean][] = [
        ["members", !members.ok && members.problem.kind === "refused"],
        ["writing", !mayWrite],
    ];
    return rights.flatMap(([right, isMissing]) => (isMissing ? [right] : []));
}

function calls({ planId, teamId }: StoreLink): GraphCall[] {
    return [
        { method: "GET", path: `/planner/plans/${planId}/tasks?$select=${TASK_PROPERTIES}` },
        { method: "GET", path: `/planner/plans/${planId}/buckets?$select=id,name,orderHint` },
        { method: "GET", path: `/planner/plans/${planId}/details?$select=categoryDescriptions` },
        { method: "GET", path: `/groups/${teamId}/members?$select=id,displayName,userPrincipalName&$top=999` },
    ];
}

type Asked = Result<GraphAnswer, Problem> | undefined;

function read<Shape extends GenericSchema>(
    channel: GraphChannel,
    asked: Asked,
    shape: Shape,
): Result<InferOutput<Shape>, Problem> {
    if (!asked) return failure({ kind: "unavailable", status: 502 });
    return asked.ok ? channel.read(asked.value, shape, "read") : asked;
}

/** What the register can do without for a while: what it knows already must do. */
function spared<Value>(part: Result<Value, Problem>): Result<Value | null, Problem> {
    const isSpared = !part.ok && (part.problem.kind === "refused" || part.problem.kind === "unavailable");
    return isSpared ? success(null) : part;
}

/** All pages of a list. One odd item must not cost the others. */
interface WholeList<Item> {
    readonly items: readonly Item[];
    /** What does not fit, as it came. */
    readonly odd: readonly unknown[];
    /** Pages after the first. */
    readonly furtherPages: number;
}

/** A plan has 9,000 tasks at most, 400 a page; a service that goes on for ever must not keep the register asking. */
const MOST_PAGES = 100;

async function wholeList<Item extends GenericSchema>(
    channel: GraphChannel,
    first: Asked,
    item: Item,
): Promise<Result<WholeList<InferOutput<Item>>, Problem>> {
    const items: InferOutput<Item>[] = [];
    const odd: unknown[] = [];
    let furtherPages = 0;
    let page = read(channel, first, wirePage);
    for (;;) {
        if (!page.ok) return page;
        for (const one of page.value.value) {
            const read = safeParse(item, one);
            if (read.success) items.push(read.output);
            else odd.push(one);
        }
        const nextLink = page.value["@odata.nextLink"];
        if (nextLink === undefined) return success({ items, odd, furtherPages });
        const path = channel.pathOf(nextLink);
        if (path === null || furtherPages === MOST_PAGES) return failure({ kind: "unavailable", status: 200 });
        furtherPages += 1;
        page = await channel.call({ method: "GET", path }, wirePage, "read");
    }
}

const withId = object({ id: string() });

function idsOf(items: readonly unknown[]): string[] {
    return items.flatMap((item) => {
        const read = safeParse(withId, item);
        return read.success ? [read.output.id] : [];
    });
}
