import { createEmulator, type Emulator, type EmulatorOptions } from "../../src/createEmulator";
import { seededRandom } from "../../src/values/random";

/** A Tuesday in November, nine o'clock in Utrecht. */
export const TUESDAY_MS = Date.UTC(2026, 10, 24, 8, 0, 0);

/** An answer, its body already read. */
export class Reply {
    readonly status: number;
    readonly headers: Headers;
    readonly body: unknown;

    constructor(response: Response, body: unknown) {
        this.status = response.status;
        this.headers = response.headers;
        this.body = body;
    }

    /** A member of the body, however deep; undefined when it is not there. */
    read(...path: readonly (string | number)[]): unknown {
        return path.reduce<unknown>((value, key) => {
            return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
        }, this.body);
    }

    /** The same as text, empty when it is none. */
    text(...path: readonly (string | number)[]): string {
        const value = this.read(...path);
        return typeof value === "string" ? value : "";
    }

    /** A list in the body, `value` unless named. */
    list(...path: readonly (string | number)[]): unknown[] {
        const value = this.read(...(path.length === 0 ? ["value"] : path));
        return Array.isArray(value) ? value : [];
    }

    /** `@odata.etag` of the body. */
    get etag(): string {
        return this.text("@odata.etag");
    }

    /** The error message. */
    get message(): string {
        return this.text("error", "message");
    }
}

/** Somebody with a token, who calls Graph. Paths without a version are those of v1.0. */
export class Person {
    readonly #emulator: Emulator;
    readonly #token: string;

    constructor(emulator: Emulator, token: string) {
        this.#emulator = emulator;
        this.#token = token;
    }

    async send(method: string, path: string, headers: Record<string, string> = {}, body?: unknown): Promise<Reply> {
        const url = `http://localhost:8787${/^\/(v1\.0|beta)\//.test(path) ? "" : "/v1.0"}${path}`;
        const content = body === undefined ? {} : { body: JSON.stringify(body) };
        const type: Record<string, string> = body === undefined ? {} : { "Content-Type": "application/json" };
        const authorization = { Authorization: `Bearer ${this.#token}` };
        const request = new Request(url, { method, headers: { ...authorization, ...type, ...headers }, ...content });
        const response = await this.#emulator.fetch(request);
        const text = await response.text();
        const isJson = response.headers.get("Content-Type")?.startsWith("application/json") === true;
        return new Reply(response, isJson ? JSON.parse(text) : text || undefined);
    }

    get(path: string, headers: Record<string, string> = {}): Promise<Reply> {
        return this.send("GET", path, headers);
    }

    post(path: string, body: unknown): Promise<Reply> {
        return this.send("POST", path, {}, body);
    }

    /** Changes something seen at this etag, and asks for the result. */
    patch(path: string, etag: string, body: unknown): Promise<Reply> {
        return this.send("PATCH", path, { "If-Match": etag, Prefer: "return=representation" }, body);
    }

    delete(path: string, etag: string): Promise<Reply> {
        return this.send("DELETE", path, { "If-Match": etag });
    }
}

/** An emulator with the demo world at a standing clock, and the people of Utrecht. */
export class Shop {
    readonly emulator: Emulator;
    readonly #clock: { nowMs: number };
    #ids: { readonly groupId: string; readonly planId: string } = { groupId: "", planId: "" };

    private constructor(options: Partial<EmulatorOptions>) {
        const clock = { nowMs: TUESDAY_MS };
        this.#clock = clock;
        this.emulator = createEmulator({
            now: () => clock.nowMs,
            random: seededRandom("specs"),
            sleep: (ms) => {
                clock.nowMs += ms;
                return Promise.resolve();
            },
            seed: "empty",
            ...options,
        });
    }

    /** Opens with empty plans, unless told otherwise. */
    static async open(options: Partial<EmulatorOptions> = {}): Promise<Shop> {
        const shop = new Shop(options);
        const noor = await shop.person("noor");
        const groups = await noor.get("/groups?$filter=mailNickname eq 'store-000201'");
        const groupId = groups.text("value", 0, "id");
        const plans = await noor.get(`/groups/${groupId}/planner/plans`);
        shop.#ids = { groupId, planId: plans.text("value", 0, "id") };
        return shop;
    }

    /** The group of store Utrecht. */
    get groupId(): string {
        return this.#ids.groupId;
    }

    /** The plan of store Utrecht. */
    get planId(): string {
        return this.#ids.planId;
    }

    get nowMs(): number {
        return this.#clock.nowMs;
    }

    advance(ms: number): void {
        this.#clock.nowMs += ms;
    }

    async person(login: string, scopes?: readonly string[]): Promise<Person> {
        return new Person(this.emulator, await this.emulator.issueToken(`${login}@contoso.example`, scopes));
    }

    async app(roles?: readonly string[]): Promise<Person> {
        return new Person(this.emulator, await this.emulator.issueAppToken(roles));
    }

    async idOf(login: string): Promise<string> {
        return (await (await this.person(login)).get("/me")).text("id");
    }

    /** A new task in the plan of Utrecht, made by Noor. */
    async task(body: Record<string, unknown> = {}): Promise<Reply> {
        return (await this.person("noor")).post("/planner/tasks", {
            planId: this.planId,
            title: "Folder wisselen",
            ...body,
        });
    }

    /** A new list in the plan of Utrecht. */
    async bucket(name = "Opening", planId = this.planId): Promise<Reply> {
        return (await this.person("noor")).post("/planner/buckets", { planId, name });
    }
}

/** Asks the admin endpoint, with the secret of the run if there is one. */
export async function admin(
    emulator: Emulator,
    method: string,
    path: string,
    body?: unknown,
): Promise<readonly [status: number, body: unknown]> {
    const secret = emulator.adminSecret();
    const response = await emulator.fetch(
        new Request(`http://localhost:8787/_emulator/${path}`, {
            method,
            headers: secret === undefined ? {} : { "X-Emulator-Secret": secret },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        }),
    );
    const text = await response.text();
    return [response.status, text === "" ? undefined : JSON.parse(text)];
}

/** `@odata.type` of an assignment, as most clients send it. */
export const ASSIGNMENT = { "@odata.type": "#microsoft.graph.plannerAssignment", orderHint: " !" };

/** A checklist item as a client sends it. */
export function item(parts: Record<string, unknown>): Record<string, unknown> {
    return { "@odata.type": "#microsoft.graph.plannerChecklistItem", ...parts };
}

/** A link as a client sends it. */
export function link(parts: Record<string, unknown> = {}): Record<string, unknown> {
    return { "@odata.type": "#microsoft.graph.plannerExternalReference", ...parts };
}
