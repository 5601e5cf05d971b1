import {
    array,
    boolean,
    check,
    fallback,
    nullish,
    number,
    object,
    optional,
    pipe,
    record,
    string,
    transform,
    unknown,
} from "valibot";
import type { InferOutput } from "valibot";

/** Milliseconds since 1970, from an ISO date with up to seven fractional digits. */
const instant = pipe(
    string(),
    transform((text) => Date.parse(text)),
    check((ms) => !Number.isNaN(ms)),
);

/** `{user: {id}}`; Planner leaves the display name empty. */
const identity = object({ user: nullish(object({ id: nullish(string()) })) });

/** What is read of a plannerTask. Everything a person can leave empty may be null. */
export const wireTask = object({
    "@odata.etag": string(),
    id: string(),
    title: string(),
    bucketId: nullish(string(), null),
    percentComplete: number(),
    priority: nullish(number(), 5),
    dueDateTime: nullish(instant, null),
    startDateTime: nullish(instant, null),
    assignments: nullish(record(string(), unknown()), {}),
    appliedCategories: nullish(record(string(), unknown()), {}),
    orderHint: nullish(string(), ""),
    hasDescription: nullish(boolean(), false),
    checklistItemCount: nullish(number(), 0),
    activeChecklistItemCount: nullish(number(), 0),
    referenceCount: nullish(number(), 0),
    createdBy: nullish(identity, null),
    createdDateTime: instant,
    completedBy: nullish(identity, null),
    completedDateTime: nullish(instant, null),
});
export type WireTask = InferOutput<typeof wireTask>;

/** What to ask of a task: the properties above. */
export const TASK_PROPERTIES = Object.keys(wireTask.entries)
    .filter((name) => !name.startsWith("@"))
    .join(",");

/** What is read of a plannerTaskDetails. */
export const wireDetails = object({
    "@odata.etag": string(),
    description: nullish(string(), ""),
    checklist: nullish(
        record(
            string(),
            object({
                title: nullish(string(), ""),
                isChecked: nullish(boolean(), false),
                orderHint: nullish(string(), ""),
            }),
        ),
        {},
    ),
    references: nullish(record(string(), object({ alias: nullish(string(), "") })), {}),
});
export type WireDetails = InferOutput<typeof wireDetails>;

/** What is read of a plannerBucket. */
export const wireBucket = object({ id: string(), name: string(), orderHint: nullish(string(), "") });
export type WireBucket = InferOutput<typeof wireBucket>;

/** The names of the plan's labels, null where a label has none. */
export const wirePlanDetails = object({ categoryDescriptions: nullish(record(string(), nullish(string())), {}) });

/** A member of the team's group. Things that are no people have no user principal name. */
export const wireMember = object({
    id: string(),
    displayName: nullish(string(), ""),
    userPrincipalName: nullish(string(), null),
});
export type WireMember = InferOutput<typeof wireMember>;

/** A page of a list. The items are checked apart, so that the page can name what it lacks. */
export const wirePage = object({ value: array(unknown()), "@odata.nextLink": optional(string()) });

/** The answer to a `$batch`. */
export const wireBatch = object({
    responses: array(
        object({
            id: string(),
            status: number(),
            // What one header holds must not cost the answers of the whole batch.
            headers: fallback(record(string(), unknown()), {}),
            body: optional(unknown()),
        }),
    ),
});
