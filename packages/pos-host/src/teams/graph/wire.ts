import * as v from "valibot";

const nullableText = v.optional(v.nullable(v.string()), null);
const etag = v.string();
const assignment = v.looseObject({ assignedDateTime: nullableText });
const task = v.looseObject({
    "@odata.etag": etag,
    id: v.string(),
    title: v.string(),
    bucketId: nullableText,
    orderHint: v.optional(v.string(), ""),
    percentComplete: v.optional(v.number(), 0),
    priority: v.optional(v.number(), 5),
    dueDateTime: nullableText,
    completedDateTime: nullableText,
    hasDescription: v.optional(v.boolean(), false),
    checklistItemCount: v.optional(v.number(), 0),
    activeChecklistItemCount: v.optional(v.number(), 0),
    appliedCategories: v.optional(v.record(v.string(), v.boolean()), {}),
    assignments: v.optional(v.record(v.string(), v.nullable(assignment)), {}),
});
const bucket = v.looseObject({ id: v.string(), name: v.string(), orderHint: v.optional(v.string(), "") });
const checklistItem = v.looseObject({
    title: v.optional(v.string(), ""),
    isChecked: v.optional(v.boolean(), false),
    orderHint: v.optional(v.string(), ""),
});
const details = v.looseObject({
    "@odata.etag": etag,
    description: nullableText,
    checklist: v.optional(v.record(v.string(), checklistItem), {}),
});
const member = v.looseObject({ id: v.string(), displayName: nullableText, userPrincipalName: nullableText });

/** A task as Graph sends it. */
export type WireTask = v.InferOutput<typeof task>;

/** A list of the plan as Graph sends it. */
export type WireBucket = v.InferOutput<typeof bucket>;

/** Notes and checklist of a task as Graph sends them. */
export type WireDetails = v.InferOutput<typeof details>;

/** A member of the team as Graph sends it. */
export type WireMember = v.InferOutput<typeof member>;

const page = <T extends v.GenericSchema>(
    item: T,
): v.GenericSchema<unknown, { value: v.InferOutput<T>[]; next?: string }> =>
    v.pipe(
        v.looseObject({ value: v.array(item), "@odata.nextLink": v.optional(v.string()) }),
        v.transform((read) => {
            const next = read["@odata.nextLink"];
            return { value: read.value, ...(next === undefined ? {} : { next }) };
        }),
    );

/** Schemas of the answers that the board reads. */
export const wire = {
    tasks: page(task),
    buckets: page(bucket),
    members: page(member),
    ids: page(v.looseObject({ id: v.string() })),
    task,
    details,
    labels: v.looseObject({ categoryDescriptions: v.record(v.string(), v.nullable(v.string())) }),
    token: v.looseObject({ access_token: v.string(), expires_in: v.number() }),
    failure: v.looseObject({ error: v.looseObject({ message: v.optional(v.string(), "") }) }),
    batch: v.looseObject({
        responses: v.array(v.looseObject({ id: v.string(), status: v.number(), body: v.optional(v.unknown()) })),
    }),
} as const;
