import * as v from "valibot";
import { wire } from "./wire";

/** Where Graph is and through which app people sign in. */
export interface GraphAddress {
    readonly baseUrl: string;
    readonly tenantId: string;
    readonly clientId: string;
}

/** Graph said no, or nothing. `status` is 0 when no answer came. */
export class GraphRefusal extends Error {
    readonly status: number;

    constructor(status: number, message: string) {
        super(message);
        this.status = status;
    }
}

/** A call to Graph; `path` follows /v1.0 or is a whole URL (next page). */
export interface GraphCall {
    readonly method?: string;
    readonly path: string;
    readonly body?: unknown;
    readonly etag?: string;
}

const demoPassword = "contoso-demo";
const renewBeforeMs = 60_000;

/** Speaks to Graph as one person, signed in with the demo password. */
export class GraphConnection {
    readonly #address: GraphAddress;
    readonly #upn: string;
    readonly #now: () => number;
    #token: { text: string; endsAt: number } | undefined;

    constructor(address: GraphAddress, upn: string, now: () => number) {
        this.#address = address;
        this.#upn = upn;
        this.#now = now;
    }

    /** Sends a call and reads the answer; a change answers the changed item. Throws a GraphRefusal. */
    async send<T>(schema: v.GenericSchema<unknown, T>, call: GraphCall): Promise<T> {
        return v.parse(schema, await this.#fetch(call));
    }

    /** Sends a call whose answer does not matter. Throws a GraphRefusal. */
    async sendOnly(call: GraphCall): Promise<void> {
        await this.#fetch(call);
    }

    /** Everything of a collection, page after page. */
    async all<T>(schema: v.GenericSchema<unknown, { value: T[]; next?: string }>, path: string): Promise<T[]> {
        const items: T[] = [];
        for (let next: string | undefined = path; next !== undefined;) {
            const page: { value: T[]; next?: string } = await this.send(schema, { path: next });
            items.push(...page.value);
            next = page.next;
        }
        return items;
    }

    async #fetch({ method = "GET", path, body, etag }: GraphCall): Promise<unknown> {
        const headers: Record<string, string> = {
            Authorization: `Bearer ${await this.#bearer()}`,
            Prefer: "return=representation",
        };
        if (body !== undefined) headers["Content-Type"] = "application/json";
        if (etag !== undefined) headers["If-Match"] = etag;
        const url = path.startsWith("http") ? path : `${this.#base}v1.0${path}`;
        return this.#answer(url, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    }

    async #bearer(): Promise<string> {
        if (this.#token && this.#token.endsAt > this.#now()) return this.#token.text;
        const form = new URLSearchParams({
            grant_type: "password",
            client_id: this.#address.clientId,
            username: this.#upn,
            password: demoPassword,
            scope: "https://graph.microsoft.com/.default",
        });
        const url = `${this.#base}${this.#address.tenantId}/oauth2/v2.0/token`;
        const token = v.parse(wire.token, await this.#answer(url, { method: "POST", body: form }));
        this.#token = { text: token.access_token, endsAt: this.#now() + token.expires_in * 1000 - renewBeforeMs };
        return this.#token.text;
    }

    get #base(): string {
        return this.#address.baseUrl.replace(/\/?$/, "/");
    }

    async #answer(url: string, request: RequestInit): Promise<unknown> {
        const response = await fetch(url, request).catch(() => {
            throw new GraphRefusal(0, `Graph does not answer at ${this.#base}. Start the emulator and try again.`);
        });
        const text = await response.text();
        const json: unknown = text === "" ? undefined : JSON.parse(text);
        if (response.ok) return json;
        const failure = v.safeParse(wire.failure, json);
        const reason = failure.success ? failure.output.error.message : response.statusText;
        throw new GraphRefusal(response.status, `Graph refused (${response.status}): ${reason}`);
    }
}
