import type { IncomingMessage, ServerResponse } from "node:http";
import type Provider from "oidc-provider";
import { refusedScopes } from "../auth/scopes";
import type { User } from "../world/directoryTypes";
import { loginPage, plainPage } from "./loginPage";
import { ASKED_SCOPE } from "./policy";
import type { SignInSource } from "./SignIn";

/** A visit of the login page. */
interface Visit {
    readonly provider: Provider;
    readonly source: SignInSource;
    readonly request: IncomingMessage;
    readonly response: ServerResponse;
}

type Interaction = Awaited<ReturnType<Provider["interactionDetails"]>>;

const SWITCHED_OFF = "AADSTS50057: The user account is disabled.";

/** Shows who may sign in, and takes the choice. */
export async function answerLogin(visit: Visit): Promise<void> {
    const { provider, request, response } = visit;
    const interaction = await provider.interactionDetails(request, response).catch(() => null);
    if (!interaction) {
        sendPage(response, 400, plainPage("Sign-in is over", "Go back to the application and sign in again."));
        return;
    }
    if (request.method !== "POST") {
        showPage(visit, interaction, "");
        return;
    }
    await takeChoice(visit, interaction, new URLSearchParams(await bodyOf(request)));
}

async function takeChoice(visit: Visit, interaction: Interaction, form: URLSearchParams): Promise<void> {
    const { provider, source, request, response } = visit;
    const person = source.world().users.get(form.get("person") ?? "");
    if (person && source.isBlocked(person.id)) {
        showPage(visit, interaction, `${SWITCHED_OFF} (${person.displayName})`);
        return;
    }
    const result = person
        ? { login: { accountId: person.id }, select_account: {} }
        : { error: "access_denied", error_description: "AADSTS65004: User declined to consent to access the app." };
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

function showPage({ source, response }: Visit, { params, prompt }: Interaction, refusal: string): void {
    const { users, apps } = source.world();
    const app = apps.get(textOf(params["client_id"]));
    const isConsent = prompt.name === "consent";
    const missing = app && isConsent ? refusedScopes(app, textOf(params[ASKED_SCOPE])) : [];
    const consent = `AADSTS65001: Nobody has consented to ${missing.join(", ")} for this application. Ask an administrator.`;
    const people: readonly User[] = [...users.values()];
    const page = loginPage({
        people,
        expected: textOf(params["login_hint"]),
        appName: app?.displayName ?? "an application",
        refusal: isConsent ? consent : refusal,
        canChoose: !isConsent,
    });
    sendPage(response, 200, page);
}

function sendPage(response: ServerResponse, status: number, page: string): void {
    const headers = {
        "Content-Type": "text/html; charset=utf-8",
        "Cache-Control": "no-store",
        "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    };
    response.writeHead(status, headers).end(page);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    return body;
}

function textOf(value: unknown): string {
    return typeof value === "string" ? value : "";
}
