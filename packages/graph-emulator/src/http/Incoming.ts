import { unreadableBody } from "../errors/graphFailures";
import type { Json } from "../values/json";

/** Headers of a request; names are looked up without regard to letter case. */
export interface HeaderSource {
    get(name: string): string | null;
}

/** A request on its way through the emulator: one that came in, or a part of a batch. */
export interface Incoming {
    readonly method: string;
    readonly url: URL;
    readonly headers: HeaderSource;
    /** Whether it is a part of a batch. */
    readonly inBatch: boolean;
    /** The body as text, empty when there is none. */
    text(): Promise<string>;
    /** The JSON body, undefined when there is none. Throws 400 when it is no JSON, or does not say that it is. May be asked again. */
    json(): Promise<Json | undefined>;
}

/** A request as it came in. */
export class WholeRequest implements Incoming {
    readonly method: string;
    readonly url: URL;
    readonly headers: HeaderSource;
    readonly inBatch = false;
    readonly #request: Request;
    #text: Promise<string> | undefined;
    #json: Json | undefined;

    constructor(request: Request, url: URL) {
        this.#request = request;
        this.method = request.method;
        this.url = url;
        this.headers = request.headers;
    }

    text(): Promise<string> {
        this.#text ??= this.#request.text();
        return this.#text;
    }

    async json(): Promise<Json | undefined> {
        if (isBodiless(this.method)) return undefined;
        if (this.#json !== undefined) return this.#json;
        const text = await this.text();
        if (text === "") return undefined;
        requireJsonType(this.headers);
        try {
            this.#json = JSON.parse(text) as Json;
        } catch {
            throw unreadableBody();
        }
        return this.#json;
    }
}

/** A part of a batch as a request of its own. Its headers are its own: nothing of the outer request reaches it, save who asks. */
export class PartRequest implements Incoming {
    readonly method: string;
    readonly url: URL;
    readonly headers: HeaderSource;
    readonly inBatch = true;
    readonly #body: Json | undefined;

    constructor(
        part: {
            readonly method: string;
            readonly headers: Readonly<Record<string, string>>;
            readonly body: Json | undefined;
        },
        url: URL,
    ) {
        this.method = part.method;
        this.url = url;
        this.headers = headersOf(part.headers);
        this.#body = isBodiless(part.method) ? undefined : part.body;
    }

    text(): Promise<string> {
        return Promise.resolve(this.#body === undefined ? "" : JSON.stringify(this.#body));
    }

    async json(): Promise<Json | undefined> {
        if (this.#body !== undefined) requireJsonType(this.headers);
        return Promise.resolve(this.#body);
    }
}

function isBodiless(method: string): boolean {
    return method === "GET" || method === "HEAD";
}

function requireJsonType(headers: HeaderSource): void {
    if (!/^application\/json\b/i.test(headers.get("Content-Type") ?? "")) throw unreadableBody();
}

function headersOf(record: Readonly<Record<string, string>>): HeaderSource {
    const values = new Map(Object.entries(record).map(([name, value]) => [name.toLowerCase(), value.trim()]));
    return { get: (name) => values.get(name.toLowerCase()) ?? null };
}
