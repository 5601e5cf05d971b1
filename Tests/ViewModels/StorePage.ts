import type { DataService, DataServiceParts, TaskView } from "../../DataService/api";
import type { ReadySession } from "../../ViewModels/SessionState";
import type { GroupViewModel } from "../../ViewModels/TaskGroups";
import { loadPartsOnDemand } from "../../ViewModels/onDemand";
import { TaskListViewModel } from "../../ViewModels/TaskListViewModel";
import { Texts, type TextValue } from "../../ViewModels/text";
import { StoreUtrecht } from "../Support/StoreUtrecht";

/** Texts as a spec reads them: the id of the text and its values, whatever the wording is. */
export class TextIds extends Texts {
    constructor(culture = "nl") {
        super({ getString: (id) => id, getCurrentUICulture: () => culture });
    }

    override get(id: string, ...values: readonly TextValue[]): string {
        return [id.replace("storeTasks_", ""), ...values].join(" ");
    }
}

/** Who opens the page, and where. */
interface OpenOptions {
    readonly mayManageTasks?: boolean;
    readonly store?: StoreUtrecht;
    /** The first register's own, unless another is given. */
    readonly storage?: DataServiceParts["storage"] | undefined;
}

/** The tasks page of a worker of Utrecht, against the emulated Graph. */
export class StorePage {
    readonly store: StoreUtrecht;
    readonly session: ReadySession;
    readonly list: TaskListViewModel;

    private constructor(store: StoreUtrecht, session: ReadySession) {
        this.store = store;
        this.session = session;
        this.list = new TaskListViewModel(session, new TextIds(), store.graph.clock);
    }

    /** Signs a worker on and opens the page, at ten o'clock on a Monday. */
    static async open(name: string, { mayManageTasks = false, store, storage }: OpenOptions = {}): Promise<StorePage> {
        const utrecht = store ?? (await StoreUtrecht.open());
        await loadPartsOnDemand();
        const { service } = await utrecht.signOn(name, storage);
        return new StorePage(utrecht, sessionOf(service, utrecht, name, mayManageTasks));
    }

    get service(): DataService {
        return this.session.service;
    }

    /** Titles on screen by group: `overdue: A, B`. */
    get groups(): string[] {
        return this.#allGroups().map((group) => {
            const titles = group.rows().map((row) => row.task().title);
            return `${group.key}: ${titles.join(", ")}`;
        });
    }

    get titles(): string[] {
        return this.#allGroups().flatMap((group) => group.rows().map((row) => row.task().title));
    }

    taskCalled(title: string): TaskView {
        const task = this.service.plan.value.tasks.find((one) => one.title === title);
        if (!task) throw new Error(`The plan has no task ${title}.`);
        return task;
    }

    idOf(title: string): string {
        return this.taskCalled(title).id;
    }

    /** The Entra id of the member with this first name. */
    memberId(firstName: string): string {
        const member = this.service.plan.value.plan.members.find((one) => one.name.startsWith(firstName));
        if (!member) throw new Error(`The team has no ${firstName}.`);
        return member.id;
    }

    /** As somebody sees them who scrolls to the end. */
    #allGroups(): readonly GroupViewModel[] {
        while (!this.list.rows.look(0, Infinity));
        return this.list.rows.groups();
    }

    async close(): Promise<void> {
        this.list.dispose();
        await this.service.close();
    }
}

function sessionOf(service: DataService, store: StoreUtrecht, name: string, mayManageTasks: boolean): ReadySession {
    return {
        kind: "ready",
        service,
        settings: store.settings,
        worker: { staffId: "000402", name, userPrincipalName: `${name}@contoso.example`, mayManageTasks },
        store: { number: "000201", name: "Utrecht", timeZone: "Europe/Amsterdam", accentColor: null },
        shelf: { newTask: null },
    };
}
