import type { Emulator } from "../../src/createEmulator";

/** A browser as far as signing in takes one: it keeps cookies and follows redirects as long as they lead to the emulator. */
export class Browser {
    readonly #emulator: Emulator;
    readonly #cookies = new Map<string, string>();

    constructor(emulator: Emulator) {
        this.#emulator = emulator;
    }

    /** Opens an address, or sends a form to it. Ends at a page, or at the address outside that it was sent to. */
    async open(address: string, form?: Readonly<Record<string, string>>): Promise<Visited> {
        const Cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
        const body = form === undefined ? null : new URLSearchParams(form);
        const method = body === null ? "GET" : "POST";
        const response = await this.#emulator.fetch(
            new Request(address, { method, headers: { Cookie }, body, redirect: "manual" }),
        );
        for (const cookie of response.headers.getSetCookie()) this.#keep(cookie);
        const location = response.headers.get("Location");
        if (location === null) return { address, status: response.status, text: await response.text() };
        const next = new URL(location, address);
        if (next.origin !== new URL(address).origin) return { address: next.href, status: response.status, text: "" };
        return this.open(next.href);
    }

    #keep(cookie: string): void {
        const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        if (value === "") this.#cookies.delete(name);
        else this.#cookies.set(name, value);
    }
}

/** Where a browser has ended. */
export interface Visited {
    readonly address: string;
    readonly status: number;
    readonly text: string;
}
