import type { IncomingMessage } from "node:http";

/** Why a request is not let in. */
export interface Refusal {
    readonly status: number;
    readonly text: string;
}

/** Names by which a server may be called; pages of other sites that got a name of theirs to lead here (DNS rebinding) use another one. */
export function hostsOf(listen: string, port: number): ReadonlySet<string> | "any" {
    // Who listens everywhere has asked to be reached by names that nobody here knows.
    if (listen === "0.0.0.0" || listen === "::") return "any";
    return new Set(["localhost", "127.0.0.1", "[::1]", listen].map((name) => `${name}:${String(port)}`));
}

/** Why a request is refused before anybody reads it; null when it may come in. */
export function refusalOf({ headers }: IncomingMessage, hosts: ReadonlySet<string> | "any"): Refusal | null {
    if (hosts !== "any" && !hosts.has(headers.host ?? ""))
        return { status: 421, text: `This server is ${[...hosts].join(", ")}, not ${headers.host ?? "nameless"}.` };
    const hasBody = headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
    return hasBody ? { status: 413, text: "Nothing here takes a body." } : null;
}
