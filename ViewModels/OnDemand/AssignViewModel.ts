import ko from "knockout";
import type { Member, TaskEdit, TaskView, UserId } from "../../DataService/api";
import { MOST_ASSIGNEES } from "../limits";
import type { LivePlan } from "../LivePlan";
import { avatarOf, type Avatar } from "./avatar";

/** What assigning does to the people who already have the task. */
export type AssignMode =
    /** They keep it. */
    | "add"
    /** They lose it. */
    | "replace"
    /** The worker signed on gives it away; the others keep it. */
    | "handOver";

/** Somebody picked from the store's staff in POS. */
export interface Colleague {
    readonly name: string;
    /** Personnel number. */
    readonly staffId: string;
    /** Empty when POS knows of no Microsoft account. */
    readonly userPrincipalName: string;
}

/** A member of the team in the list. */
export interface MemberChoice extends Avatar {
    readonly id: UserId;
    readonly name: string;
    /** Has one of the tasks already. */
    readonly hasIt: boolean;
    readonly chosen: ko.PureComputed<boolean>;
    readonly toggle: () => void;
}

/** A way of assigning, as a button. */
export interface ModeChoice {
    readonly mode: AssignMode;
    readonly label: string;
    readonly isOn: ko.PureComputed<boolean>;
    readonly choose: () => void;
}

/** Who is to do these tasks. */
export class AssignViewModel {
    readonly plan: LivePlan;
    readonly tasks: readonly TaskView[];
    readonly mode: ko.Observable<AssignMode> = ko.observable<AssignMode>("add");
    readonly modes: readonly ModeChoice[];
    readonly chosen: ko.Observable<readonly UserId[]> = ko.observable<readonly UserId[]>([]);
    readonly members: readonly MemberChoice[];
    /** Why a colleague cannot be chosen; empty when nobody was refused. */
    readonly refusal: ko.Observable<string> = ko.observable("");
    readonly subTitle: string;
    /** Which task would have more people than Planner takes; empty when none would. */
    readonly problem: ko.PureComputed<string>;
    readonly canSave: ko.PureComputed<boolean>;

    constructor(plan: LivePlan, tasks: readonly TaskView[]) {
        this.plan = plan;
        this.tasks = tasks;
        this.subTitle =
            tasks.length === 1 ? (tasks[0]?.title ?? "") : plan.texts.count("storeTasks_selected_", tasks.length);
        this.modes = this.#modes();
        this.members = plan.view
            .peek()
            .plan.members.map((member) => this.#member(member.id, member.name))
            .sort((left, right) => plan.collator.compare(left.name, right.name));
        this.problem = ko.pureComputed(() => this.#tooMany());
        this.canSave = ko.pureComputed(() => this.chosen().length > 0 && this.problem() === "");
    }

    /** Takes a colleague picked in POS. Somebody without a Microsoft account, or outside the team, is refused by name. */
    choose(colleague: Colleague): boolean {
        const { texts, session, view } = this.plan;
        const wanted = colleague.userPrincipalName.toLowerCase();
        if (wanted === "") {
            this.refusal(texts.get("storeTasks_colleagueNotLinked", colleague.name, colleague.staffId));
            return false;
        }
        const { members } = view.peek().plan;
        const member =
            members.find((one) => one.userPrincipalName.toLowerCase() === wanted) ??
            onlyOneCalled(colleague.name, members);
        if (!member) {
            this.refusal(texts.get("storeTasks_colleagueNotInTeam", colleague.name, session.store.name));
            return false;
        }
        this.refusal("");
        if (!this.chosen.peek().includes(member.id)) this.chosen([...this.chosen.peek(), member.id]);
        return true;
    }

    /** What has to be done to the tasks. Nothing for a worker who may not assign, or when nobody was chosen. */
    edits(): readonly TaskEdit[] {
        const chosen = this.chosen.peek();
        if (!this.plan.mayManage || chosen.length === 0) return [];
        return this.tasks.flatMap((task): TaskEdit[] => {
            const added = chosen.filter((id) => !task.assignees.includes(id));
            const removed = this.#leaving(task).filter((id) => !chosen.includes(id));
            return [
                ...(added.length > 0 ? [{ kind: "assign", taskId: task.id, userIds: added } as const] : []),
                ...(removed.length > 0 ? [{ kind: "unassign", taskId: task.id, userIds: removed } as const] : []),
            ];
        });
    }

    /** `Assigned to Noor Jansen`. */
    doneText(): string {
        const names = this.chosen.peek().map((id) => this.plan.personName(id));
        return this.plan.texts.get("storeTasks_assignedTo", this.plan.texts.list(names));
    }

    #tooMany(): string {
        const chosen = this.chosen();
        this.mode();
        const full = this.tasks.find((task) => {
            const leaving = this.#leaving(task);
            const staying = task.assignees.filter((id) => !leaving.includes(id));
            return new Set([...staying, ...chosen]).size > MOST_ASSIGNEES;
        });
        return full ? this.plan.texts.get("storeTasks_assignTooMany", full.title, MOST_ASSIGNEES) : "";
    }

    #leaving(task: TaskView): readonly UserId[] {
        const me = this.plan.me.peek();
        switch (this.mode.peek()) {
            case "add":
                return [];
            case "replace":
                return task.assignees;
            case "handOver":
                return task.assignees.filter((id) => id === me);
        }
    }

    #modes(): readonly ModeChoice[] {
        const { texts } = this.plan;
        const me = this.plan.me.peek();
        const mode = (key: AssignMode, label: string): ModeChoice => ({
            mode: key,
            label,
            isOn: ko.pureComputed(() => this.mode() === key),
            choose: () => void this.mode(key),
        });
        const isMine = me !== null && this.tasks.some((task) => task.assignees.includes(me));
        return [
            mode("add", texts.get("storeTasks_assignAdd")),
            mode("replace", texts.get("storeTasks_assignReplace")),
            ...(isMine ? [mode("handOver", texts.get("storeTasks_assignHandOver"))] : []),
        ];
    }

    #member(id: UserId, name: string): MemberChoice {
        return {
            id,
            name,
            ...avatarOf(name, id),
            hasIt: this.tasks.some((task) => task.assignees.includes(id)),
            chosen: ko.pureComputed(() => this.chosen().includes(id)),
            toggle: () => {
                const now = this.chosen.peek();
                this.chosen(now.includes(id) ? now.filter((other) => other !== id) : [...now, id]);
            },
        };
    }
}

/** A plan from the register's disk knows no sign-in names. Who was found by name stands in the list, chosen, for the worker to see. */
function onlyOneCalled(name: string, members: readonly Member[]): Member | undefined {
    const [found, ...others] = members.filter((one) => one.userPrincipalName === "" && one.name === name);
    return others.length === 0 ? found : undefined;
}
