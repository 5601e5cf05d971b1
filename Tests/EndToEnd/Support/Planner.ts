import { localFetch } from "../../../scripts/start/localFetch";
import type { Demo } from "./demo";
import { until } from "./until";

/** A task as Planner holds it. */
export interface PlannedTask {
    readonly id: string;
    readonly title: string;
    readonly percentComplete: number;
    readonly dueDateTime: string | null;
    readonly completedBy: { readonly user: { readonly id: string } } | null;
    readonly createdBy: { readonly user: { readonly id: string } };
    readonly assignments: Readonly<Record<string, unknown>>;
    readonly appliedCategories: Readonly<Record<string, boolean>>;
}

/** The details of a task as Planner holds them. */
export interface PlannedDetails {
    readonly description: string | null;
    readonly checklist: Readonly<Record<string, { readonly title: string; readonly isChecked: boolean }>>;
    readonly references: Readonly<Record<string, { readonly alias: string | null }>>;
}

interface Call {
    readonly as?: string;
    readonly body?: object | null;
    readonly etag?: string;
}

/** A write that reached Planner, alone or as a part of a batch, in the order of arrival. */
export interface Write {
    /** `POST` or `PATCH`. */
    readonly method: string;
    /** Path below the version. */
    readonly path: string;
    /** 0: the line was cut. */
    readonly status: number;
    readonly userId: string | null;
}

interface LoggedRequest {
    readonly method: string;
    readonly path: string;
    readonly status: number;
    readonly userId: string | null;
    readonly parts?: readonly { readonly method: string; readonly url: string; readonly status: number }[];
}

const fetchLocally = localFetch();
const TENANT = "contoso.example";
const TEAM = "store-000201";

/** The plan of store Utrecht as the service has it, and how the service is made to fail. */
export class Planner {
    readonly #demo: Demo;
    readonly #tokens = new Map<string, Promise<string>>();

    constructor(demo: Demo) {
        this.#demo = demo;
    }

    /** Calls the emulator's admin endpoint. */
    async admin(method: string, path: string, body?: unknown): Promise<unknown> {
        const response = await fetchLocally(`${this.#demo.emulatorUrl}_emulator/${path}`, {
            method,
            headers: this.#demo.emulatorHeaders,
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        if (!response.ok) throw new Error(`The emulator answered ${response.status} to ${method} ${path}.`);
        const text = await response.text();
        return text === "" ? null : (JSON.parse(text) as unknown);
    }

    /** Makes the service fail: a fault of the emulator by name, or in full. */
    async fail(fault: object): Promise<void> {
        await this.admin("POST", "faults", fault);
    }

    /** Every task of the plan. */
    async tasks(): Promise<readonly PlannedTask[]> {
        return this.#list<PlannedTask>(`planner/plans/${(await this.#plan()).id}/tasks`);
    }

    /** Notes, checklist and links of a task. */
    async details(title: string): Promise<PlannedDetails> {
        const { id } = await this.task(title);
        return (await this.#get(`planner/tasks/${id}/details`)) as PlannedDetails;
    }

    /** A colleague makes a task in Teams, with what its body says; its details too. */
    async make(task: object, details: object | null = null, as = "fatima"): Promise<string> {
        const { id: planId } = await this.#plan();
        const body = { planId, ...task };
        const made = (await this.#call("POST", "planner/tasks", { as, body })) as { id: string };
        if (details) {
            const path = `planner/tasks/${made.id}/details`;
            const before = (await this.#call("GET", path, { as })) as { "@odata.etag": string };
            await this.#call("PATCH", path, { as, body: details, etag: before["@odata.etag"] });
        }
        return made.id;
    }

    /** A colleague changes a task in Teams, or its details. */
    async change(title: string, body: object, part: "" | "/details" = "", as = "fatima"): Promise<void> {
        const path = `planner/tasks/${(await this.task(title)).id}${part}`;
        const before = (await this.#call("GET", path, { as })) as { "@odata.etag": string };
        await this.#call("PATCH", path, { as, body, etag: before["@odata.etag"] });
    }

    /** Head office publishes a task to the store: made by somebody who is not in its team, and locked. */
    async publish(task: object, details: object | null = null): Promise<void> {
        const { teamId } = await this.#plan();
        await this.admin("PUT", `groups/${teamId}/members/anouk@${TENANT}`);
        const id = await this.make(task, details, "anouk");
        await this.admin("DELETE", `groups/${teamId}/members/anouk@${TENANT}`);
        await this.mark(id, { published: { publicationName: "Feestdagen", publishingTeamName: "Retail" } });
    }

    /** Gives a task what v1.0 of Graph does not show. */
    async mark(id: string, marks: object): Promise<void> {
        await this.admin("PUT", `tasks/${id}/marks`, marks);
    }

    /** The task of that title. Throws unless there is exactly one. */
    async task(title: string): Promise<PlannedTask> {
        const [task, ...others] = await this.named(title);
        if (!task || others.length > 0) throw new Error(`There are ${task ? others.length + 1 : 0} tasks '${title}'.`);
        return task;
    }

    /** The tasks of that title. */
    async named(title: string): Promise<readonly PlannedTask[]> {
        return (await this.tasks()).filter((task) => task.title === title);
    }

    /** Resolves when exactly these titles are there and done. */
    async untilDone(titles: readonly string[]): Promise<void> {
        const open = async (): Promise<readonly string[]> => {
            const tasks = await this.tasks();
            return titles.filter(
                (title) => !tasks.some((task) => task.title === title && task.percentComplete === 100),
            );
        };
        await until(open, (left) => left.length === 0);
    }

    /** The id of a person by sign-in name. */
    async personId(login: string): Promise<string> {
        const { id } = (await this.#get(`users/${login}@${TENANT}`)) as { id: string };
        return id;
    }

    /** What was written since the spec began, the board's own writes included. */
    async writes(): Promise<readonly Write[]> {
        const log = (await this.admin("GET", "requests")) as readonly LoggedRequest[];
        const calls = log.flatMap(({ method, path, status, userId, parts }): Write[] => {
            if (!path.endsWith("/$batch")) return [{ method, path: path.replace(/^\/v1\.0/, ""), status, userId }];
            return (parts ?? []).map((part) => ({ ...part, path: part.url, userId }));
        });
        return calls.filter(({ method, path }) => method !== "GET" && path.startsWith("/planner/"));
    }

    async #plan(): Promise<{ readonly id: string; readonly teamId: string }> {
        const groups = await this.#list<{ id: string }>(`groups?$filter=mailNickname eq '${TEAM}'&$select=id`);
        const teamId = groups[0]?.id ?? "";
        const plans = await this.#list<{ id: string }>(`groups/${teamId}/planner/plans`);
        return { id: plans[0]?.id ?? "", teamId };
    }

    async #list<Item>(path: string): Promise<readonly Item[]> {
        return ((await this.#get(path)) as { value: readonly Item[] }).value;
    }

    async #get(path: string): Promise<unknown> {
        return this.#call("GET", path);
    }

    async #call(method: string, path: string, { as = "fatima", body = null, etag = "" }: Call = {}): Promise<unknown> {
        const token = this.#tokens.get(as) ?? this.#signIn(as);
        this.#tokens.set(as, token);
        const response = await fetchLocally(`${this.#demo.emulatorUrl}v1.0/${path}`, {
            method,
            headers: {
                Authorization: `Bearer ${await token}`,
                "Content-Type": "application/json",
                ...(etag !== "" && { "If-Match": etag }),
            },
            body: body === null ? null : JSON.stringify(body),
        });
        if (!response.ok) throw new Error(`The emulator answered ${response.status} to ${method} ${path}.`);
        const text = await response.text();
        return text === "" ? null : JSON.parse(text);
    }

    async #signIn(login: string): Promise<string> {
        const response = await fetchLocally(`${this.#demo.emulatorUrl}${TENANT}/oauth2/v2.0/token`, {
            method: "POST",
            body: new URLSearchParams({
                grant_type: "password",
                client_id: "0a6e9a54-7f0e-4d55-8a39-3f2f6f0b1c01",
                username: `${login}@${TENANT}`,
                password: "contoso-demo",
                scope: ".default",
            }),
        });
        const { access_token: token } = (await response.json()) as { access_token?: string };
        if (!token) throw new Error(`The emulator gave no token: ${response.status}.`);
        return token;
    }
}
