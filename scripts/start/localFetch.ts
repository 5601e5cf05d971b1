import { Agent, fetch, type RequestInit, type Response } from "undici";

/** `fetch`, also from a server of this machine with a certificate that nobody signed. */
export type LocalFetch = (url: string, init?: RequestInit) => Promise<Response>;

/** `certificate` (PEM) is the only one that is trusted. Missing: any is, for callers that did not make it. */
export function localFetch(certificate?: string): LocalFetch {
    const connect = certificate === undefined ? { rejectUnauthorized: false } : { ca: certificate };
    const dispatcher = new Agent({ connect });
    return (url, init) => fetch(url, { ...init, dispatcher });
}
