import type { HttpRequest, Send } from "./Send";

const LONGEST_WAIT_MS = 30_000;
/** A page of 400 tasks has half a megabyte. */
const LARGEST_ANSWER = 20_000_000;
/** Statuses whose answer may have no body; `Response` refuses even an empty text there. */
const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

/** Sends by XMLHttpRequest, because POS builds have run without `fetch`. An answer that takes 30 s, or 20 MB, counts as none. */
export const sendByXhr: Send = (request) =>
    new Promise((resolve, reject) => {
        const xhr = new XMLHttpRequest();
        const fail = (): void => reject(new TypeError(`No answer from ${request.url}.`));
        xhr.open(request.method, request.url);
        xhr.timeout = LONGEST_WAIT_MS;
        for (const [name, value] of Object.entries(request.headers)) xhr.setRequestHeader(name, value);
        xhr.onload = () => {
            try {
                resolve(responseOf(xhr));
            } catch {
                // A status or header that no `Response` can hold.
                fail();
            }
        };
        xhr.onprogress = ({ loaded }) => {
            if (loaded <= LARGEST_ANSWER) return;
            // Told first: an answer that is complete by now has nothing left to abort.
            fail();
            xhr.abort();
        };
        xhr.onerror = fail;
        xhr.ontimeout = fail;
        xhr.onabort = fail;
        abortWith(request, xhr, fail);
    });

function abortWith({ signal, body }: HttpRequest, xhr: XMLHttpRequest, fail: () => void): void {
    if (signal.aborted) {
        fail();
        return;
    }
    const abort = (): void => xhr.abort();
    signal.addEventListener("abort", abort);
    xhr.onloadend = () => signal.removeEventListener("abort", abort);
    xhr.send(body);
}

function responseOf(xhr: XMLHttpRequest): Response {
    const body = WITHOUT_BODY.has(xhr.status) ? null : xhr.responseText;
    return new Response(body, { status: xhr.status, statusText: xhr.statusText, headers: headersOf(xhr) });
}

function headersOf(xhr: XMLHttpRequest): Headers {
    const headers = new Headers();
    for (const line of xhr
        .getAllResponseHeaders()
        .trim()
        .split(/[\r\n]+/)) {
        const colon = line.indexOf(":");
        if (colon > 0) headers.append(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
    }
    return headers;
}
