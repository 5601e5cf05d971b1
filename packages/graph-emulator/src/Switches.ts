/** How much of each thing there may be before the service answers 403 with the limit's name (defaults: the older limits page). */
export interface Limits {
    /** MaximumActiveTasksInProject. The newer page says 3,000. */
    activeTasksInPlan: number;
    /** MaximumTasksInProject, completed ones included. */
    tasksInPlan: number;
    /** MaximumBucketsInProject. */
    bucketsInPlan: number;
    /** MaximumProjectsOwnedByUser, counted per group. The newer page says 400. */
    plansOwnedByGroup: number;
    /** MaximumProjectsSharedWithUser. */
    plansSharedWithUser: number;
    /** MaximumUsersSharedWithProject. */
    usersSharedWithPlan: number;
    /** MaximumTasksAssignedToUser. The newer page says 9,000. */
    tasksAssignedToUser: number;
    /** MaximumTasksCreatedByUser. */
    tasksCreatedByUser: number;
    /** MaximumAssigneesInTasks. */
    assigneesOnTask: number;
    /** MaximumChecklistItemsOnTask. */
    checklistItemsOnTask: number;
    /** MaximumReferencesOnTask. The newer page says 15. */
    referencesOnTask: number;
}

/** Behaviour that is a limit, is contested, or is rare; each with the default that the evidence favours. */
export interface Switches {
    /** Limits that answer 403. */
    limits: Limits;
    /** Items on one page of a Planner list. */
    plannerPageSize: number;
    /** How many versions back an etag may be and still be merged; older ones answer 412. */
    keptVersions: number;
    /** A stale write of the value that already stands: accepted as satisfied, or 409. */
    sameValueWithStaleEtag: "accept" | "conflict";
    /** A checklist item PATCH keeps the parts it does not name, or sets them back to their defaults. */
    checklistItemPatch: "merge" | "replace";
    /** What becomes of the tasks of a deleted bucket: deleted, or left without a bucket. */
    bucketDelete: "deleteTasks" | "keepTasks";
    /** `details` inside POST /planner/tasks is ignored, or refused with 400. */
    detailsInPost: "ignore" | "refuse";
    /** `$expand=details` on tasks is honoured. */
    expandDetails: boolean;
    /** The body that answers a task's POST or PATCH still shows empty counts and hasDescription. */
    staleCountsInEcho: boolean;
    /** Status of a root list (`/planner/tasks` and so on) without its mandatory filter. */
    missingFilterStatus: 400 | 404;
    /** Status of moving a task to another plan by PATCH. */
    movePlanStatus: 400 | 403;
    /** Status of completing a task whose requirements are open. */
    completionRefusedStatus: 400 | 403;
    /** Only its creator may delete a task (the tenant's user policy). */
    blockDeleteTasksNotCreatedBySelf: boolean;
    /** Seconds until Planner knows of a new or removed group member. */
    membershipLagSeconds: number;
    /** Seconds during which the details of a new task answer 404 (unproven). */
    detailsLagSeconds: number;
    /** Status of a `$batch` in which a part was throttled. */
    throttledBatchStatus: 200 | 424;
    /** Calls made during a throttling penalty start it again. */
    callsExtendPenalty: boolean;
    /** Longest task title; 0 means that the service does not mind. */
    titleLength: number;
    /** Seconds until a token for Graph expires. */
    accessTokenSeconds: number;
    /** Seconds from a sign-in until its refresh tokens are over, used or not (24 hours for pages in a browser). */
    refreshTokenSeconds: number;
    /** Seconds until a browser that signed in has to do it again. */
    sessionSeconds: number;
    /** The request log keeps the bodies of requests and the headers that matter. */
    logBodies: boolean;
    /** The request log keeps the bodies of answers too. */
    logAnswers: boolean;
}

/** The defaults, all in one place. */
export const DEFAULT_SWITCHES: Switches = {
    limits: {
        activeTasksInPlan: 2400,
        tasksInPlan: 9000,
        bucketsInPlan: 200,
        plansOwnedByGroup: 200,
        plansSharedWithUser: 300,
        usersSharedWithPlan: 100,
        tasksAssignedToUser: 3000,
        tasksCreatedByUser: 20000,
        assigneesOnTask: 20,
        checklistItemsOnTask: 20,
        referencesOnTask: 10,
    },
    plannerPageSize: 400,
    keptVersions: 50,
    sameValueWithStaleEtag: "accept",
    checklistItemPatch: "merge",
    bucketDelete: "deleteTasks",
    detailsInPost: "ignore",
    expandDetails: false,
    staleCountsInEcho: false,
    missingFilterStatus: 400,
    movePlanStatus: 403,
    completionRefusedStatus: 403,
    blockDeleteTasksNotCreatedBySelf: false,
    membershipLagSeconds: 0,
    detailsLagSeconds: 0,
    throttledBatchStatus: 200,
    callsExtendPenalty: false,
    titleLength: 0,
    accessTokenSeconds: 3600,
    refreshTokenSeconds: 86_400,
    sessionSeconds: 86_400,
    logBodies: true,
    logAnswers: false,
};

/** The values that a switch of closed choice may take. */
const CHOICES: Readonly<Record<string, readonly (string | number)[]>> = {
    sameValueWithStaleEtag: ["accept", "conflict"],
    checklistItemPatch: ["merge", "replace"],
    bucketDelete: ["deleteTasks", "keepTasks"],
    detailsInPost: ["ignore", "refuse"],
    missingFilterStatus: [400, 404],
    movePlanStatus: [400, 403],
    completionRefusedStatus: [400, 403],
    throttledBatchStatus: [200, 424],
};

/** Some switches to set; limits may be given in part. */
export type SwitchChange = Partial<Omit<Switches, "limits">> & { readonly limits?: Partial<Limits> };

/** The switches with some of them set. */
export function withSwitches(switches: Switches, change: SwitchChange): Switches {
    return { ...switches, ...change, limits: { ...switches.limits, ...change.limits } };
}

/** What is wrong with a switch change that came from outside, or undefined when it can be used. */
export function switchComplaint(change: Readonly<Record<string, unknown>>): string | undefined {
    for (const [name, value] of Object.entries(change)) {
        const complaint = name === "limits" ? limitsComplaint(value) : complaintAbout(name, value);
        if (complaint !== undefined) return complaint;
    }
    return undefined;
}

function complaintAbout(name: string, value: unknown): string | undefined {
    const current = new Map<string, unknown>(Object.entries(DEFAULT_SWITCHES)).get(name);
    if (current === undefined) return `There is no switch '${name}'.`;
    const choices = CHOICES[name];
    if (choices)
        return choices.some((choice) => choice === value) ? undefined : `'${name}' is one of ${choices.join(", ")}.`;
    return typeof value === typeof current ? undefined : `'${name}' is a ${typeof current}.`;
}

function limitsComplaint(limits: unknown): string | undefined {
    if (typeof limits !== "object" || limits === null) return "'limits' is an object of numbers.";
    for (const [name, value] of Object.entries(limits)) {
        if (!(name in DEFAULT_SWITCHES.limits)) return `There is no limit '${name}'.`;
        if (typeof value !== "number") return `Limit '${name}' is a number.`;
    }
    return undefined;
}
