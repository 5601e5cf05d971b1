import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { text } from "node:stream/consumers";

/** Reads an emulator, also over https with a certificate that nobody signed. */
export class GraphReader {
    readonly baseUrl: string;
    readonly #certificate: string | undefined;

    /** `baseUrl` ends in `/`. */
    constructor(baseUrl: string, certificate: string | undefined) {
        this.baseUrl = baseUrl;
        this.#certificate = certificate;
    }

    /** The JSON at a path; with a form it is sent there. Rejects when the answer is no JSON. */
    read(path: string, headers: Readonly<Record<string, string>>, form?: URLSearchParams): Promise<unknown> {
        const url = new URL(path, this.baseUrl);
        const body = form?.toString();
        const options = {
            method: body === undefined ? "GET" : "POST",
            headers: {
                ...headers,
                ...(body !== undefined && {
                    "Content-Type": "application/x-www-form-urlencoded",
                    "Content-Length": Buffer.byteLength(body),
                }),
            },
            ...(this.#certificate !== undefined && { ca: this.#certificate }),
        };
        const send = url.protocol === "https:" ? httpsRequest : httpRequest;
        return new Promise((resolve, reject) => {
            const request = send(url, options, (response) => {
                text(response)
                    .then((json) => resolve(JSON.parse(json)))
                    .catch(reject);
            });
            request.once("error", reject);
            request.end(body);
        });
    }
}
