import type { interactionPolicy, KoaContextWithOIDC } from "oidc-provider";
import { base, Check, Prompt } from "oidc-provider/lib/helpers/interaction_policy/index.js";
import { refusedScopes } from "../auth/scopes";
import type { SignInSource } from "./SignIn";

/** oidc-provider drops scopes that it does not know; this parameter keeps all that were asked for. */
export const ASKED_SCOPE = "asked_scope";

/** When a person is asked, and what `prompt=none` answers instead (codes of Entra: reference-error-codes). */
export function promptsOf(source: SignInSource): interactionPolicy.DefaultPolicy {
    const prompts = base();
    const login = prompts.get("login");
    login?.checks.add(
        new Check(
            "other_person",
            "AADSTS50058: A silent sign-in request was sent, but the person named in login_hint is not signed in.",
            "login_required",
            (ctx) => isOtherPerson(ctx, source),
        ),
    );
    login?.checks.add(
        new Check("blocked", "AADSTS50057: The user account is disabled.", "login_required", (ctx) =>
            isBlocked(ctx, source),
        ),
    );
    prompts.add(new Prompt({ name: "select_account", requestable: true }), 0);
    const consent = prompts.get("consent");
    consent?.checks.clear();
    consent?.checks.add(
        new Check(
            "no_consent",
            "AADSTS65001: The user or administrator has not consented to use the application with these permissions.",
            "consent_required",
            (ctx) => refusedScopesOf(ctx, source).length > 0,
        ),
    );
    return prompts;
}

function isOtherPerson({ oidc }: KoaContextWithOIDC, source: SignInSource): boolean {
    const hint = oidc.params?.["login_hint"];
    const accountId = oidc.session?.accountId;
    if (typeof hint !== "string" || accountId === undefined || hasJustChosen(oidc)) return false;
    return source.world().users.get(accountId)?.userPrincipalName.toLowerCase() !== hint.toLowerCase();
}

// Whoever takes another account than the one hinted at may; the application has to look who came.
function hasJustChosen(oidc: KoaContextWithOIDC["oidc"]): boolean {
    return oidc.result?.login !== undefined;
}

function isBlocked({ oidc }: KoaContextWithOIDC, source: SignInSource): boolean {
    const accountId = oidc.session?.accountId;
    return accountId !== undefined && source.isBlocked(accountId);
}

function refusedScopesOf({ oidc }: KoaContextWithOIDC, source: SignInSource): readonly string[] {
    const app = source.world().apps.get(oidc.client?.clientId ?? "");
    const scope = oidc.params?.[ASKED_SCOPE];
    return app && typeof scope === "string" ? refusedScopes(app, scope) : [];
}
