import type { TaskDraft } from "../Model/Task";
import { taskFromDraft } from "../Model/taskState";
import type { SeenTask, StoredEdit } from "./ports/Database";

/** What a person saw of a new task's notes. It begins without; notes that are there when ours arrive are a colleague's. */
export function withoutNotes({ edit, madeAt, madeBy }: StoredEdit, draft: TaskDraft): SeenTask {
    return { ...taskFromDraft(edit.taskId, { ...draft, notes: "" }, { by: madeBy, at: madeAt }), etag: null };
}
