import type { Bucket, Label, Member } from "../Model/Plan";
import { dueFromInstant } from "../Model/storeTime";
import type { Priority, Progress, TaskDetails } from "../Model/Task";
import type { KnownDetails, KnownTask } from "../Sync/ports/PlannerGateway";
import { linkFromKey } from "./linkKey";
import type { WireBucket, WireDetails, WireMember, WireTask } from "./wireShapes";

/** A task in our words. `zone` is the store's IANA zone. */
export function taskFromWire(wire: WireTask, zone: string): KnownTask {
    return {
        etag: wire["@odata.etag"],
        task: {
            id: wire.id,
            title: wire.title,
            bucketId: wire.bucketId,
            progress: progressFromWire(wire.percentComplete),
            priority: priorityFromWire(wire.priority),
            due: wire.dueDateTime === null ? null : dueFromInstant(wire.dueDateTime, zone),
            ...(wire.startDateTime !== null && { start: dueFromInstant(wire.startDateTime, zone).date }),
            assignees: Object.keys(wire.assignments),
            labels: Object.keys(wire.appliedCategories).filter((key) => wire.appliedCategories[key] === true),
            orderHint: wire.orderHint,
            hasNotes: wire.hasDescription,
            checklistTotal: wire.checklistItemCount,
            checklistOpen: wire.activeChecklistItemCount,
            linkCount: wire.referenceCount,
            createdBy: wire.createdBy?.user?.id ?? null,
            createdAt: wire.createdDateTime,
            completedBy: wire.completedBy?.user?.id ?? null,
            completedAt: wire.completedDateTime,
        },
    };
}

/** Details in our words; the checklist in Planner's order. */
export function detailsFromWire(wire: WireDetails): KnownDetails {
    const checklist: TaskDetails["checklist"] = Object.entries(wire.checklist)
        .map(([id, item]) => ({ id, title: item.title, checked: item.isChecked, orderHint: item.orderHint }))
        .sort((a, b) => compareText(a.orderHint, b.orderHint));
    const links = Object.entries(wire.references).map(([key, { alias }]) => ({ url: linkFromKey(key), alias }));
    return { etag: wire["@odata.etag"], details: { notes: wire.description, checklist, links } };
}

/** A list, as the screen calls a bucket. */
export function bucketFromWire({ id, name, orderHint }: WireBucket): Bucket {
    return { id, name, orderHint };
}

/** The labels that have a name. */
export function labelsFromWire(names: Readonly<Record<string, string | null | undefined>>): Label[] {
    return Object.entries(names).flatMap(([key, name]) => (name ? [{ key, name }] : []));
}

/** A person of the team; nothing for a device or a group among the members. */
export function memberFromWire({ id, displayName, userPrincipalName }: WireMember): Member[] {
    return userPrincipalName === null ? [] : [{ id, name: displayName, userPrincipalName }];
}

function progressFromWire(percent: number): Progress {
    if (percent <= 0) return "notStarted";
    return percent >= 100 ? "completed" : "inProgress";
}

function priorityFromWire(priority: number): Priority {
    if (priority <= 1) return "urgent";
    if (priority <= 4) return "important";
    return priority <= 7 ? "medium" : "low";
}

function compareText(a: string, b: string): number {
    if (a === b) return 0;
    return a < b ? -1 : 1;
}
