import type { StoreEmployee } from "../../world/worldSchema";
import type { FurnitureTextId } from "../furniture/furnitureTexts";
import { employeePage, type EmployeeChoice, type EmployeePageContent } from "../pages/employeePage";
import type { HostPage } from "../pages/HostPage";
import type { PageStack } from "../pages/PageStack";
import { newCorrelationId } from "../posapi/ids";
import type { Session } from "./Session";
import type { Triggers } from "./Triggers";

/** What signing on and off needs from the register. */
export interface SignOnServices {
    readonly session: Session;
    readonly stack: PageStack;
    readonly triggers: Triggers;
    readonly getText: (id: FurnitureTextId) => string;
    readonly showError: (error: unknown) => void;
    readonly createWelcomePage: () => HostPage;
    /** Texts of extensions follow the worker's language. */
    readonly loadStrings: () => Promise<void>;
    readonly createHeaderItems: () => void;
    readonly disposeHeaderItems: () => void;
}

/** Logon, log-off, lock and unlock, with their triggers. */
export class SignOn {
    readonly #services: SignOnServices;
    #isBusy = false;

    constructor(services: SignOnServices) {
        this.#services = services;
    }

    showLogonPage(): Promise<void> {
        return this.#services.stack.restart(() => Promise.resolve(this.#logonPage()));
    }

    /** Signs a worker on. A trigger that cancels or rejects leaves the logon page as it is. */
    logOn(staffId: string): Promise<void> {
        return this.#once(async () => {
            const { session, stack, triggers } = this.#services;
            const worker = session.store.employees.find((one) => one.staffId === staffId);
            if (!worker || session.worker) return;
            const before = await triggers.ask("PreLogOn", { operatorId: staffId });
            if (before.canceled) return;
            session.begin(worker);
            await this.#services.loadStrings();
            await triggers.tell("PostLogOn", { employee: session.employee });
            this.#services.createHeaderItems();
            await stack.restart(() => Promise.resolve(this.#services.createWelcomePage()));
        });
    }

    /** Ends the session: every page and header item is disposed, then the triggers hear of it. */
    logOff(): Promise<void> {
        return this.#once(async () => {
            const { session, stack, triggers } = this.#services;
            const { employee } = session;
            if (!employee) return;
            await stack.restart(() => Promise.resolve(this.#logonPage()));
            this.#services.disposeHeaderItems();
            session.end();
            await this.#services.loadStrings();
            await triggers.tell("PostLogOff", { employee, wasSilent: false });
        });
    }

    /** Locks the register: the open pages stay, hidden. */
    lock(): Promise<void> {
        return this.#once(async () => {
            const { session, stack, triggers } = this.#services;
            const { worker, employee } = session;
            if (!worker || session.isLocked) return;
            const options = { correlationId: newCorrelationId(), currentEmployee: employee };
            if ((await triggers.ask("PreLockTerminal", options)).canceled) return;
            await stack.open("LockRegisterView", () => Promise.resolve(this.#lockPage(worker)));
            session.isLocked = true;
            await triggers.tell("PostLockTerminal", options);
        });
    }

    /** Unlocks for the worker who locked. */
    unlock(staffId: string): Promise<void> {
        return this.#once(async () => {
            const { session, stack, triggers } = this.#services;
            if (!session.isLocked || session.worker?.staffId !== staffId) return;
            if ((await triggers.ask("PreUnlockTerminal", { operatorId: staffId })).canceled) return;
            session.isLocked = false;
            await stack.goBack();
        });
    }

    /** One at a time; a second tap while the first is under way does nothing. What fails is shown. */
    async #once(work: () => Promise<void>): Promise<void> {
        if (this.#isBusy) return;
        this.#isBusy = true;
        try {
            await work();
        } catch (cause) {
            this.#services.showError(cause);
        } finally {
            this.#isBusy = false;
        }
    }

    #choiceOf({ staffId, name, roles }: StoreEmployee): EmployeeChoice {
        return { staffId, name, role: roles[0] ?? this.#services.getText("worker") };
    }

    #page(content: Pick<EmployeePageContent, "pageName" | "title" | "hint" | "choices" | "onChosen">): HostPage {
        const { store } = this.#services.session;
        return employeePage({ ...content, storeLine: `${store.device.description} · ${store.number}` });
    }

    #logonPage(): HostPage {
        const { session, getText } = this.#services;
        return this.#page({
            pageName: "LogonView",
            title: session.store.name,
            hint: getText("chooseName"),
            choices: session.store.employees.map((worker) => this.#choiceOf(worker)),
            onChosen: (staffId) => void this.logOn(staffId),
        });
    }

    #lockPage(worker: StoreEmployee): HostPage {
        const { getText } = this.#services;
        return this.#page({
            pageName: "LockRegisterView",
            title: getText("locked"),
            hint: getText("unlock"),
            choices: [this.#choiceOf(worker)],
            onChosen: (staffId) => void this.unlock(staffId),
        });
    }
}
