import {
    ClientAuthError,
    type INetworkModule,
    type NetworkRequestOptions,
    type NetworkResponse,
} from "@azure/msal-browser";
import type { Send } from "../Send";

/** MSAL's own network code needs `fetch`, which POS builds have run without. */
export function msalNetwork(send: Send, signal: AbortSignal): INetworkModule {
    const ask = async <Body>(
        method: string,
        url: string,
        { headers = {}, body }: NetworkRequestOptions = {},
    ): Promise<NetworkResponse<Body>> => {
        const response = await send({ method, url, headers, body: body ?? null, signal }).catch(() => null);
        const json: unknown = await response?.json().catch(() => null);
        // A proxy's page of its own is no answer of Entra.
        if (!response || typeof json !== "object" || json === null) throw new ClientAuthError("network_error", "");
        return { status: response.status, headers: Object.fromEntries(response.headers), body: json as Body };
    };
    return {
        sendGetRequestAsync: (url, options) => ask("GET", url, options),
        sendPostRequestAsync: (url, options) => ask("POST", url, options),
    };
}
