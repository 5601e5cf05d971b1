import { findUserByKey } from "../directory/findUser";
import type { Incoming } from "../http/Incoming";
import type { Outgoing } from "../http/Outgoing";
import type { JsonObject } from "../values/json";
import type { RegisteredApp } from "../world/directoryTypes";
import type { World } from "../world/World";
import { grantedScopes, refusedScopes } from "./scopes";
import type { Tokens } from "./Tokens";

/** A refusal in the form of OAuth. */
class OAuthRefusal extends Error {
    readonly code: string;

    constructor(code: string, description: string) {
        super(description);
        this.code = code;
    }
}

/** Whether a path is that of a token endpoint, `/{tenant}/oauth2/v2.0/token`; gives the tenant. */
export function tokenEndpointTenant(path: string): string | undefined {
    if (!path.endsWith("/token")) return undefined;
    return /^\/([^/]+)\/oauth2\/v2\.0\/token$/.exec(path)?.[1];
}

/** Answers the token endpoint: the password and client_credentials grants, form encoded. */
export async function answerTokenRequest(
    request: Incoming,
    tenant: string,
    world: World,
    tokens: Tokens,
): Promise<Outgoing> {
    try {
        if (request.method !== "POST")
            throw new OAuthRefusal("invalid_request", "The token endpoint is called by POST.");
        requireTenant(world, tenant);
        const form = new URLSearchParams(await request.text());
        const grant = form.get("grant_type");
        if (grant === "password") return await passwordGrant(form, world, tokens);
        if (grant === "client_credentials") return await clientCredentialsGrant(form, world, tokens);
        throw new OAuthRefusal(
            "unsupported_grant_type",
            `AADSTS70003: grant_type '${grant ?? ""}' is not supported here.`,
        );
    } catch (error) {
        if (!(error instanceof OAuthRefusal)) throw error;
        return answer(400, { error: error.code, error_description: error.message });
    }
}

function requireTenant(world: World, tenant: string): void {
    const known = [world.tenantId, world.domain, "organizations", "common"];
    if (known.includes(tenant.toLowerCase())) return;
    throw new OAuthRefusal(
        "invalid_request",
        `AADSTS90002: Tenant '${tenant}' not found. The tenant is ${world.tenantId}.`,
    );
}

async function passwordGrant(form: URLSearchParams, world: World, tokens: Tokens): Promise<Outgoing> {
    const app = findApp(world, form);
    const user = findUserByKey(world, form.get("username") ?? "");
    if (user?.password !== form.get("password")) {
        throw new OAuthRefusal(
            "invalid_grant",
            "AADSTS50126: Error validating credentials due to invalid username or password.",
        );
    }
    const scopes = consentedScopes(app, form.get("scope") ?? "");
    return tokenResponse(tokens, await tokens.forUser(world, user, app, scopes), scopes.join(" "));
}

async function clientCredentialsGrant(form: URLSearchParams, world: World, tokens: Tokens): Promise<Outgoing> {
    const app = findApp(world, form);
    if (app.secret === null || app.secret !== form.get("client_secret")) {
        throw new OAuthRefusal("invalid_client", "AADSTS7000215: Invalid client secret provided.");
    }
    return tokenResponse(tokens, await tokens.forApp(world, app, app.roles));
}

function findApp(world: World, form: URLSearchParams): RegisteredApp {
    const clientId = form.get("client_id") ?? "";
    const app = world.apps.get(clientId.toLowerCase());
    if (app) return app;
    throw new OAuthRefusal(
        "unauthorized_client",
        `AADSTS700016: Application '${clientId}' was not found in the directory.`,
    );
}

function consentedScopes(app: RegisteredApp, asked: string): readonly string[] {
    const refused = refusedScopes(app, asked);
    if (refused.length === 0) return grantedScopes(app, asked);
    throw new OAuthRefusal(
        "invalid_grant",
        `AADSTS65001: The user or administrator has not consented to use ${refused.join(", ")} with application '${app.displayName}'.`,
    );
}

function tokenResponse(tokens: Tokens, token: string, scope?: string): Outgoing {
    return answer(200, {
        token_type: "Bearer",
        ...(scope === undefined ? {} : { scope }),
        expires_in: tokens.lifetimeSeconds(),
        access_token: token,
    });
}

function answer(status: number, body: JsonObject): Outgoing {
    return { status, headers: { "Content-Type": "application/json", "Cache-Control": "no-store" }, body };
}
