import { newPlannerId } from "../values/plannerId";
import type { Random } from "../values/random";
import { utcText } from "../values/ticks";
import type { Entity } from "../world/Entity";
import type { Task, TaskDetails } from "../world/plannerTypes";
import { newEntity, putEntity, type World } from "../world/World";

/** A new task's id and birth, and the details it starts with. */
export interface TaskBirth {
    readonly id: string;
    readonly madeAtMs: number;
    readonly details: TaskDetails;
}

/** Puts a task, its details and its three board formats into the world. The boards start with the order of the task. */
export function addTask(world: World, birth: TaskBirth, value: Task): Entity<Task> {
    const { id, madeAtMs } = birth;
    const task = newEntity(world, { kind: "Task", id, madeAtMs }, value);
    const byAssignee = Object.entries(value.assignments).map(([userId, one]) => [userId, one.orderHint] as const);
    const order = { orderHint: value.orderHint };
    const board = { unassignedOrderHint: value.orderHint, orderHintsByAssignee: Object.fromEntries(byAssignee) };
    putEntity(world, task);
    putEntity(world, newEntity(world, { kind: "TaskDetails", id, madeAtMs }, birth.details));
    putEntity(world, newEntity(world, { kind: "AssignedToTaskBoardFormat", id, madeAtMs }, board));
    putEntity(world, newEntity(world, { kind: "BucketTaskBoardFormat", id, madeAtMs }, { ...order }));
    putEntity(world, newEntity(world, { kind: "ProgressTaskBoardFormat", id, madeAtMs }, { ...order }));
    return task;
}

/** Makes the next occurrence of a recurring task that was completed or deleted: a new id, later dates, nothing done. */
export function addNextOccurrence(
    world: World,
    ended: { readonly task: Task; readonly details: TaskDetails },
    born: { readonly random: Random; readonly madeAtMs: number; readonly createdDateTime: string },
): void {
    const { recurrence, ...otherMarks } = ended.task.marks;
    if (recurrence === undefined) return;
    const later = (date: string | null): string | null =>
        date === null ? null : utcText(Date.parse(date) + recurrence.everyDays * 86_400_000);
    const details = structuredClone(ended.details);
    for (const item of Object.values(details.checklist)) item.isChecked = false;
    addTask(
        world,
        { id: newPlannerId(born.random), madeAtMs: born.madeAtMs, details },
        {
            ...structuredClone(ended.task),
            createdDateTime: born.createdDateTime,
            startDateTime: later(ended.task.startDateTime),
            dueDateTime: later(ended.task.dueDateTime),
            percentComplete: 0,
            completedDateTime: null,
            completedBy: null,
            marks: { ...otherMarks, recurrence: { ...recurrence, occurrenceId: recurrence.occurrenceId + 1 } },
        },
    );
}
