import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { exportJWK, generateKeyPair } from "jose";
import type { Provider } from "oidc-provider";
import { answerLogin } from "./answerLogin";
import { injected, type NodeHandler } from "./injected";
import { ASKED_SCOPE } from "./policy";
import { providerFor, type Secrets } from "./providerFor";
import type { SignIn, SignInMaker, SignInSource } from "./SignIn";

/**
 * People sign in as with Microsoft Entra: OpenID Connect by authorization code with PKCE, sessions in a cookie, refresh tokens, logout. The
 * protocol is oidc-provider's. Needs Node.
 */
export const openIdSignIn: SignInMaker = (source): SignIn => {
    let secrets: Promise<Secrets> | undefined;
    const handlers = new Map<string, NodeHandler>();
    return async (request) => {
        const { origin } = new URL(request.url);
        secrets ??= newSecrets();
        const handler = handlers.get(origin) ?? handlerOf(providerFor(origin, source, await secrets), source);
        handlers.set(origin, handler);
        return injected(handler, request, (body) => (request.method === "POST" ? withAskedForm(body) : body));
    };
};

async function newSecrets(): Promise<Secrets> {
    const { privateKey } = await generateKeyPair("RS256", { extractable: true });
    const signingKey = {
        ...(await exportJWK(privateKey)),
        kid: randomBytes(8).toString("hex"),
        use: "sig",
        alg: "RS256",
    };
    return { cookieKey: randomBytes(32).toString("base64url"), signingKey };
}

function handlerOf(provider: Provider, source: SignInSource): NodeHandler {
    const callback = provider.callback();
    return (request: IncomingMessage & { originalUrl?: string }, response) => {
        const [, tenant = "", path = "/"] = /^\/([^/]+)(\/.*)$/.exec(request.url ?? "") ?? [];
        if (!isKnown(tenant, source)) refuseTenant(response, tenant);
        else if (path.startsWith("/login/")) void answerLogin({ provider, source, request, response });
        else {
            request.url = withAskedScope(path.replace(/^\/v2\.0\/\.well-known/, "/.well-known"));
            // What stands before the path is where the provider is mounted, in the words of Koa and Express.
            request.originalUrl = `/${tenant}${request.url}`;
            void callback(request, response);
        }
    };
}

function withAskedScope(url: string): string {
    const scope = new URLSearchParams(url.split("?")[1]).get("scope");
    return scope === null ? url : `${url}&${ASKED_SCOPE}=${encodeURIComponent(scope)}`;
}

/** Refreshing, oidc-provider takes only scopes that it knows. */
function withAskedForm(body: string): string {
    const form = new URLSearchParams(body);
    const scope = form.get("scope");
    if (scope === null) return body;
    form.delete("scope");
    form.set(ASKED_SCOPE, scope);
    return form.toString();
}

function isKnown(tenant: string, source: SignInSource): boolean {
    const { tenantId, domain } = source.world();
    return [tenantId, domain, "organizations", "common"].includes(tenant.toLowerCase());
}

function refuseTenant(response: ServerResponse, tenant: string): void {
    const error = { error: "invalid_tenant", error_description: `AADSTS90002: Tenant '${tenant}' not found.` };
    response.writeHead(400, { "Content-Type": "application/json" }).end(JSON.stringify(error));
}
