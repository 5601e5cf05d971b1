import type { Account, Configuration, Grant, KoaContextWithOIDC } from "oidc-provider";
import type { JWK } from "jose";
import { Provider } from "oidc-provider/lib/provider.js";
import { grantedScopes, SIGN_IN_SCOPES } from "../auth/scopes";
import type { RegisteredApp } from "../world/directoryTypes";
import { plainPage } from "./loginPage";
import { ASKED_SCOPE, promptsOf } from "./policy";
import { MemoryRecords } from "./MemoryRecords";
import type { SignInSource } from "./SignIn";

const CLAIMS = ["sub", "oid", "tid", "preferred_username", "name", "ver"];

/** What a restart makes anew. */
export interface Secrets {
    readonly cookieKey: string;
    readonly signingKey: JWK;
}

/** An OpenID provider at an origin, for the tenant of the world. */
export function providerFor(origin: string, source: SignInSource, secrets: Secrets): Provider {
    const { tenantId } = source.world();
    const provider = new Provider(`${origin}/${tenantId}/v2.0`, configurationOf(source, secrets));
    // The address that a proxy would have told is the one of the request.
    provider.proxy = true;
    admitLoopbackPages(provider);
    provider.use(async (context, next) => {
        await next();
        const { oidc, status } = context as KoaContextWithOIDC;
        if (oidc.route === "token" && status === 200) await giveGraphToken(context as KoaContextWithOIDC, source);
    });
    return provider;
}

function configurationOf(source: SignInSource, secrets: Secrets): Configuration {
    const { tenantId, apps } = source.world();
    const publicApps = [...apps.values()].filter(({ secret }) => secret === null);
    const cookies = { path: "/", sameSite: "lax", httpOnly: true } as const;
    return {
        jwks: { keys: [secrets.signingKey] },
        adapter: () => newRecords(source),
        clients: publicApps.map(clientOf),
        routes: {
            authorization: "/oauth2/v2.0/authorize",
            token: "/oauth2/v2.0/token",
            jwks: "/discovery/v2.0/keys",
            end_session: "/oauth2/v2.0/logout",
        },
        scopes: [...SIGN_IN_SCOPES],
        claims: { openid: CLAIMS },
        conformIdTokenClaims: false,
        extraParams: ["client_info", ASKED_SCOPE],
        cookies: { keys: [secrets.cookieKey], long: cookies, short: cookies },
        pkce: { required: () => true },
        features: { devInteractions: { enabled: false }, rpInitiatedLogout: LOGOUT },
        interactions: { policy: promptsOf(source), url: (_context, { uid }) => `/${tenantId}/login/${uid}` },
        findAccount: (_context, id) => accountOf(id, source),
        loadExistingGrant: (context) => grantOf(context),
        issueRefreshToken: () => true,
        rotateRefreshToken: true,
        ttl: lifetimesOf(source),
        clientBasedCORS: (_context, page) => isLoopback(page),
        renderError: (context, out) => {
            context.type = "html";
            context.body = plainPage("Sign-in failed", describe(out.error, out.error_description));
        },
    };
}

const LOGOUT: NonNullable<NonNullable<Configuration["features"]>["rpInitiatedLogout"]> = {
    enabled: true,
    logoutSource: (context, form) => {
        const button = `<button form="op.logoutForm" name="logout" value="yes" data-testid="sign-out">Sign out</button>`;
        const page = plainPage("Sign out", "Sign out of the emulator in this browser?");
        context.body = page.replace("</body>", `${form}${button}</body>`);
    },
    postLogoutSuccessSource: (context) => {
        context.body = plainPage("Signed out", "You are signed out. This window can be closed.");
    },
};

function accountOf(id: string, source: SignInSource): Account | undefined {
    const { users, tenantId } = source.world();
    const person = users.get(id);
    if (!person || source.isBlocked(id)) return undefined;
    const names = { preferred_username: person.userPrincipalName, name: person.displayName };
    return { accountId: id, claims: () => ({ sub: id, oid: id, tid: tenantId, ver: "2.0", ...names }) };
}

/** The administrator has consented before; what nobody consented to is refused by the policy. */
async function grantOf({ oidc }: KoaContextWithOIDC): Promise<Grant> {
    const grant = new oidc.provider.Grant({ clientId: oidc.client?.clientId, accountId: oidc.session?.accountId });
    grant.addOIDCScope(SIGN_IN_SCOPES.join(" "));
    grant.addOIDCClaims(CLAIMS);
    await grant.save();
    return grant;
}

function lifetimesOf(source: SignInSource): Configuration["ttl"] {
    return {
        AuthorizationCode: 60,
        AccessToken: () => source.switches().accessTokenSeconds,
        IdToken: () => source.switches().accessTokenSeconds,
        // Those of pages in a browser end a day after the sign-in, however often they are used (learn.microsoft.com: refresh-tokens).
        RefreshToken: ({ oidc }) =>
            oidc.entities.RotatedRefreshToken?.remainingTTL ?? source.switches().refreshTokenSeconds,
        Session: () => source.switches().sessionSeconds,
        Interaction: 600,
        Grant: 86_400,
    };
}

function newRecords(source: SignInSource): MemoryRecords {
    const records = new MemoryRecords();
    source.onRevoke((userId) => records.removeOf(userId));
    return records;
}

function clientOf({ clientId }: RegisteredApp): NonNullable<Configuration["clients"]>[number] {
    return {
        client_id: clientId,
        redirect_uris: ["https://localhost/"],
        post_logout_redirect_uris: ["https://localhost/"],
        token_endpoint_auth_method: "none",
        grant_types: ["authorization_code", "refresh_token"],
        response_types: ["code"],
    };
}

/** Any page of this machine may be returned to, whatever its port: a register in a test has another one each time. */
function admitLoopbackPages(provider: Provider): void {
    const prototype = provider.Client.prototype as unknown as Record<string, (uri: string) => boolean>;
    prototype["redirectUriAllowed"] = isLoopback;
    prototype["postLogoutRedirectUriAllowed"] = isLoopback;
}

function isLoopback(uri: string): boolean {
    if (!URL.canParse(uri)) return false;
    const { protocol, hostname } = new URL(uri);
    return /^https?:$/.test(protocol) && ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}

/** Puts a token in that the emulator's Graph takes, and what MSAL tells accounts by. */
async function giveGraphToken({ oidc, body }: KoaContextWithOIDC, source: SignInSource): Promise<void> {
    const world = source.world();
    const person = world.users.get(oidc.entities.Account?.accountId ?? "");
    const app = world.apps.get(oidc.client?.clientId ?? "");
    if (!person || !app) return;
    const asked = oidc.body as Readonly<Record<string, unknown>> | undefined;
    const scope = typeof asked?.[ASKED_SCOPE] === "string" ? asked[ASKED_SCOPE] : "";
    const scopes = grantedScopes(app, scope);
    // Entra repeats `.default` behind what it stands for, and MSAL looks for that.
    const repeated = scope.split(" ").filter((one) => one.endsWith("/.default"));
    const seconds = source.switches().accessTokenSeconds;
    const info = Buffer.from(JSON.stringify({ uid: person.id, utid: world.tenantId })).toString("base64url");
    Object.assign(body as object, {
        access_token: await source.graphToken(person, app, scopes),
        scope: [...SIGN_IN_SCOPES.slice(0, 3), ...scopes, ...repeated].join(" "),
        expires_in: seconds,
        ext_expires_in: seconds,
        client_info: info,
    });
}

function describe(error: string, description: string | undefined): string {
    if (error === "invalid_redirect_uri")
        return "AADSTS50011: The redirect URI of the request is not one of the application's. Here any page of this machine may be one.";
    return description === undefined ? error : `${error}: ${description}`;
}
