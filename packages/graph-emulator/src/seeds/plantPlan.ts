import { addPlan } from "../planner/plans";
import { addTask } from "../planner/addTask";
import { identityOf } from "../planner/identity";
import { encodeReferenceKey } from "../values/openTypeKey";
import { newPlannerId } from "../values/plannerId";
import { seededRandom } from "../values/random";
import { defaultOrderHint, formatTicks, ticksOfMs, utcText } from "../values/ticks";
import type {
    Assignment,
    ChecklistItem,
    ExternalReference,
    IdentitySet,
    Task,
    TaskDetails,
} from "../world/plannerTypes";
import { newEntity, putEntity, type World } from "../world/World";
import { groupId, personId } from "./contoso/people";
import { StoreCalendar } from "./StoreCalendar";
import type { PlanSeed, StoreMoment, TaskSeed } from "./TaskSeed";

/** Planner's own web client, by which the demo's past was made. */
const TEAMS_APP = "75f31797-37c9-498e-8dc9-53c16a36afca";
const DAY_MS = 86_400_000;

/** Puts a demo plan into the world: details, lists, and the tasks in the order in which they were made. */
export function plantPlan(world: World, seed: PlanSeed, nowMs: number): void {
    const madeAtMs = nowMs - 300 * DAY_MS;
    const planId = newPlannerId(seededRandom(`contoso plan ${seed.group}`));
    addPlan(
        world,
        { id: planId, madeAtMs },
        {
            title: seed.title,
            groupId: groupId(seed.group),
            createdDateTime: formatTicks(ticksOfMs(madeAtMs)),
            createdBy: identity(seed.by),
        },
    );
    describePlan(world, planId, seed);
    const lists = plantLists(world, planId, { seed, madeAtMs });
    const planter = new TaskPlanter(world, seed, { planId, lists, nowMs });
    for (const task of planter.inOrderOfMaking()) planter.plant(task);
}

function identity(login: string): IdentitySet {
    return identityOf(personId(login), TEAMS_APP);
}

function describePlan(world: World, planId: string, seed: PlanSeed): void {
    const details = world.planDetails.get(planId);
    if (!details) return;
    seed.labels.forEach((name, index) => {
        details.value.categoryDescriptions[`category${String(index + 1)}`] = name;
    });
    for (const login of seed.sharedWith) details.value.sharedWith[personId(login)] = true;
}

/** Later lists get earlier instants: hints fall as time goes, and the first list should sort first. */
function plantLists(
    world: World,
    planId: string,
    { seed, madeAtMs }: { readonly seed: PlanSeed; readonly madeAtMs: number },
): Map<string, string> {
    const lists = seed.lists.map((name, index): [string, string] => {
        const id = newPlannerId(seededRandom(`contoso list ${seed.group} ${name}`));
        const orderHint = defaultOrderHint(ticksOfMs(madeAtMs - index * 60_000));
        putEntity(world, newEntity(world, { kind: "Bucket", id, madeAtMs }, { name, planId, orderHint }));
        return [name, id];
    });
    return new Map(lists);
}

interface Place {
    readonly planId: string;
    readonly lists: ReadonlyMap<string, string>;
    readonly nowMs: number;
}

interface DatedTask {
    readonly seed: TaskSeed;
    readonly madeAtMs: number;
}

class TaskPlanter {
    readonly #world: World;
    readonly #plan: PlanSeed;
    readonly #place: Place;
    readonly #calendar: StoreCalendar;

    constructor(world: World, plan: PlanSeed, place: Place) {
        this.#world = world;
        this.#plan = plan;
        this.#place = place;
        this.#calendar = new StoreCalendar(place.nowMs, plan.zone);
    }

    /** Of tasks made at the same moment the first of the list is the newest, so that it sorts first. */
    inOrderOfMaking(): DatedTask[] {
        return this.#plan.tasks
            .map((seed, index) => ({ seed, madeAtMs: this.#past(seed.made) - index * 1000 }))
            .sort((left, right) => left.madeAtMs - right.madeAtMs);
    }

    plant({ seed, madeAtMs }: DatedTask): void {
        const ticks = ticksOfMs(madeAtMs) + 748_226n;
        const orderHint = defaultOrderHint(ticks);
        const task: Task = {
            planId: this.#place.planId,
            bucketId: this.#place.lists.get(seed.list ?? "") ?? null,
            title: seed.title,
            orderHint,
            assigneePriority: seed.to === undefined ? "" : orderHint,

            priority: seed.priority ?? 5,
            startDateTime: this.#date(seed.start),
            dueDateTime: this.#date(seed.due),
            conversationThreadId: null,
            createdDateTime: formatTicks(ticks),
            createdBy: identity(seed.by),
            ...this.#progress(seed),
            appliedCategories: Object.fromEntries(
                (seed.labels ?? []).map((label) => [`category${String(label)}`, true]),
            ),
            assignments: assignmentsOf(seed, formatTicks(ticks), orderHint),
            marks: {},
        };
        const id = newPlannerId(seededRandom(`contoso task ${this.#plan.group} ${seed.title}`));
        addTask(this.#world, { id, madeAtMs, details: detailsOf(seed, madeAtMs) }, task);
    }

    #progress({ done, started }: TaskSeed): Pick<Task, "percentComplete" | "completedDateTime" | "completedBy"> {
        if (done === undefined) {
            return { percentComplete: started === true ? 50 : 0, completedDateTime: null, completedBy: null };
        }
        const [who, days, time] = done;
        const completedDateTime = formatTicks(ticksOfMs(this.#past([days, time])));
        return { percentComplete: 100, completedDateTime, completedBy: identity(who) };
    }

    #instant([days, time]: StoreMoment): number {
        return this.#calendar.instant(days, time);
    }

    /** What already happened cannot lie in the future, however early the emulator is started. */
    #past(moment: StoreMoment): number {
        return Math.min(this.#instant(moment), this.#place.nowMs - 5 * 60_000);
    }

    #date(moment: StoreMoment | undefined): string | null {
        return moment === undefined ? null : utcText(this.#instant(moment));
    }
}

function assignmentsOf(seed: TaskSeed, assignedDateTime: string, orderHint: string): Record<string, Assignment> {
    const entries = (seed.to ?? []).map((login) => {
        return [personId(login), { assignedDateTime, orderHint, assignedBy: identity(seed.by) }] as const;
    });
    return Object.fromEntries(entries);
}

function detailsOf(seed: TaskSeed, madeAtMs: number): TaskDetails {
    const random = seededRandom(`contoso details ${seed.title}`);
    const stamp = (index: number): Pick<ChecklistItem, "lastModifiedBy" | "lastModifiedDateTime"> => ({
        lastModifiedDateTime: formatTicks(ticksOfMs(madeAtMs + 60_000) + BigInt(index)),
        lastModifiedBy: identity(seed.by),
    });
    const checklist = (seed.checklist ?? []).map((line, index): [string, ChecklistItem] => {
        const ticked = line.startsWith("x ");
        const orderHint = defaultOrderHint(ticksOfMs(madeAtMs - index * 1000));
        const key = String(10_000 + Math.floor(random() * 90_000));
        return [key, { isChecked: ticked, title: ticked ? line.slice(2) : line, orderHint, ...stamp(index) }];
    });
    const references = (seed.links ?? []).map(([url, alias, type], index): [string, ExternalReference] => {
        const previewPriority = defaultOrderHint(ticksOfMs(madeAtMs - index * 1000));
        return [encodeReferenceKey(url), { alias, type, previewPriority, ...stamp(index) }];
    });
    return {
        description: seed.notes ?? null,
        previewType: "automatic",
        checklist: Object.fromEntries(checklist),
        references: Object.fromEntries(references),
    };
}
