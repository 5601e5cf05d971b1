import { Changing, success } from "../../DataService/api";
import type { DataService, PlanView, SyncStatus, TaskDetails, TaskView } from "../../DataService/api";
import type { ReadySession } from "../../ViewModels/SessionState";
import { aTask } from "../Support/aTask";
import { SIGN_IN } from "../Support/signIn";

const SETTINGS = {
    tenantId: "",
    clientId: "",
    graphBaseUrl: "http://localhost/",
    stores: {},
    signIn: SIGN_IN,
    attention: { banner: true, closing: true, closingLists: [] },
};

/** A data service that holds what a spec puts in, also what Planner would never let in. */
export class StandIn {
    readonly plan: Changing<PlanView>;
    readonly sync = new Changing<SyncStatus>({ busy: false, readAt: 0, problem: null });
    readonly session: ReadySession;

    constructor(tasks: readonly TaskView[], details: TaskDetails) {
        this.plan = new Changing<PlanView>({
            plan: {
                id: "plan",
                buckets: [{ id: "bucket", name: "Ad hoc", orderHint: "1" }],
                members: [{ id: "noor", name: "Noor Jansen", userPrincipalName: "noor@contoso.example" }],
                labels: [],
                me: "noor",
            },
            tasks,
            details: new Map(tasks.map((task) => [task.id, details] as const)),
            outbox: [],
            readAt: 0,
        });
        this.session = {
            kind: "ready",
            service: this.#service(details),
            settings: SETTINGS,
            worker: { staffId: "1", name: "Noor", userPrincipalName: "noor@contoso.example", mayManageTasks: true },
            store: { number: "000201", name: "Utrecht", timeZone: "Europe/Amsterdam", accentColor: 0x0b6a8f },
            shelf: { newTask: null },
        };
    }

    #service(details: TaskDetails): DataService {
        const nothing = (): Promise<void> => Promise.resolve();
        return {
            plan: this.plan,
            sync: this.sync,
            othersWaiting: new Changing(0),
            storageProblem: null,
            newItemId: () => "line-new",
            perform: () => Promise.resolve(success(undefined)),
            create: () => Promise.resolve(success("new")),
            openDetails: () => Promise.resolve(success(details)),
            refresh: nothing,
            signIn: nothing,
            rest: () => undefined,
            resume: () => undefined,
            setAttention: () => undefined,
            wake: () => undefined,
            retry: () => Promise.resolve(success(undefined)),
            change: () => Promise.resolve(success(undefined)),
            discard: () => Promise.resolve(success(undefined)),
            settle: () => Promise.resolve(success(undefined)),
            onNotice: () => () => undefined,
            close: nothing,
        };
    }
}

/** A task of Noor on the screen. */
export function aTaskView(what: Partial<TaskView> = {}): TaskView {
    return { ...aTask({ assignees: ["noor"], bucketId: "bucket" }), delivery: "delivered", ...what };
}

/** So many tasks of Noor. */
export function manyTasks(count: number): TaskView[] {
    return Array.from({ length: count }, (_, number) => aTaskView({ id: `t${number}`, title: `Task ${number}` }));
}
