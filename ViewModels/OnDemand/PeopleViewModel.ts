import ko from "knockout";
import type { TaskEdit, TaskView, UserId } from "../../DataService/api";
import { MOST_ASSIGNEES } from "../limits";
import { avatarOf, type Avatar } from "./avatar";
import type { PartHost } from "./PartHost";

/** Somebody who has the task. */
export interface AssigneeChip extends Avatar {
    readonly id: UserId;
    readonly name: string;
    readonly remove: () => void;
    /** For screen readers: `Take Noor Jansen off this task`. */
    readonly removeLabel: string;
}

/** The people who have one task. Who manages tasks can take them off, and take it on. */
export class PeopleViewModel {
    readonly chips: ko.PureComputed<readonly AssigneeChip[]>;
    readonly canAddMe: ko.PureComputed<boolean>;
    readonly mayEdit: boolean;
    readonly #task: () => TaskView | null;
    readonly #host: PartHost;

    constructor(task: () => TaskView | null, host: PartHost) {
        this.#task = task;
        this.#host = host;
        this.mayEdit = host.plan.mayManage;
        this.chips = ko.pureComputed(() => (task()?.assignees ?? []).map((id) => this.#chip(id)));
        this.canAddMe = ko.pureComputed(() => {
            const me = host.plan.me();
            const assignees = task()?.assignees ?? [];
            return this.mayEdit && me !== null && !assignees.includes(me) && assignees.length < MOST_ASSIGNEES;
        });
    }

    readonly addMe = async (): Promise<void> => {
        const me = this.#host.plan.me.peek();
        const task = this.#task();
        if (task && me !== null && this.canAddMe()) await this.#host.perform([assigning("assign", task.id, me)]);
    };

    #chip(id: UserId): AssigneeChip {
        const { plan } = this.#host;
        const name = plan.personName(id);
        const removeLabel = plan.texts.get("storeTasks_takeOff", name);
        return { id, name, ...avatarOf(name, id), removeLabel, remove: () => void this.#remove(id, name) };
    }

    async #remove(id: UserId, name: string): Promise<void> {
        const task = this.#task();
        if (!task || !this.mayEdit) return;
        if (!(await this.#host.perform([assigning("unassign", task.id, id)]))) return;
        this.#host.offerUndo(this.#host.plan.texts.get("storeTasks_editUnassign", name), async () => {
            await this.#host.perform([assigning("assign", task.id, id)]);
        });
    }
}

function assigning(kind: "assign" | "unassign", taskId: string, userId: UserId): TaskEdit {
    return { kind, taskId, userIds: [userId] };
}
