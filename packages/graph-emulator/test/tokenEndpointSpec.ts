import { createEmulator, type Emulator } from "../src/createEmulator";
import { TUESDAY_MS } from "./support/Shop";

const TENANT = "6c1f3b9e-0c5d-4c2e-9d6a-1f2e3d4c5b6a";
const REGISTER = "0a6e9a54-7f0e-4d55-8a39-3f2f6f0b1c01";
const PROVISIONING = "0a6e9a54-7f0e-4d55-8a39-3f2f6f0b1c02";
const PASSWORD_GRANT = {
    grant_type: "password",
    client_id: REGISTER,
    username: "noor@contoso.example",
    password: "contoso-demo",
};

interface Answer {
    readonly token_type?: string;
    readonly expires_in?: number;
    readonly scope?: string;
    readonly access_token?: string;
    readonly error?: string;
    readonly error_description?: string;
}

async function ask(emulator: Emulator, form: Record<string, string>, tenant = TENANT): Promise<[number, Answer]> {
    const url = `http://localhost:8787/${tenant}/oauth2/v2.0/token`;
    const response = await emulator.fetch(new Request(url, { method: "POST", body: new URLSearchParams(form) }));
    return [response.status, (await response.json()) as Answer];
}

function claims(answer: Answer): Record<string, unknown> {
    const payload = (answer.access_token ?? "").split(".")[1] ?? "";
    return JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/"))) as Record<string, unknown>;
}

describe("the token endpoint", () => {
    const emulator = createEmulator({ now: () => TUESDAY_MS, seed: "empty" });

    it("gives a person's token for name and password, with the scopes asked for", async () => {
        const [status, answer] = await ask(emulator, {
            ...PASSWORD_GRANT,
            scope: "https://graph.microsoft.com/Tasks.Read User.Read openid",
        });
        expect([status, answer.token_type, answer.expires_in, answer.scope]).toEqual([
            200,
            "Bearer",
            3600,
            "Tasks.Read User.Read",
        ]);
        const token = claims(answer);
        expect([token["upn"], token["name"], token["scp"], token["tid"], token["appid"]]).toEqual([
            "noor@contoso.example",
            "Noor Jansen",
            "Tasks.Read User.Read",
            TENANT,
            REGISTER,
        ]);
    });

    it("gives everything consented to for .default", async () => {
        const [, answer] = await ask(emulator, { ...PASSWORD_GRANT, scope: "http://localhost:8787/.default" });
        expect(claims(answer)["scp"]).toContain("Tasks.ReadWrite");
    });

    it("gives an application its roles for its secret", async () => {
        const form = {
            grant_type: "client_credentials",
            client_id: PROVISIONING,
            client_secret: "contoso-demo-secret",
        };
        const [status, answer] = await ask(emulator, form);
        expect(status).toBe(200);
        expect(claims(answer)["roles"]).toContain("Tasks.ReadWrite.All");
        expect(claims(answer)["upn"]).toBeUndefined();
    });

    it("refuses in the form of OAuth", async () => {
        const cases: [Record<string, string>, string][] = [
            [{ ...PASSWORD_GRANT, password: "wrong" }, "invalid_grant"],
            [{ ...PASSWORD_GRANT, username: "bram@contoso.example" }, "invalid_grant"],
            [{ ...PASSWORD_GRANT, client_id: "x" }, "unauthorized_client"],
            [{ ...PASSWORD_GRANT, scope: "Mail.Read" }, "invalid_grant"],
            [{ grant_type: "client_credentials", client_id: PROVISIONING, client_secret: "x" }, "invalid_client"],
            [{ grant_type: "client_credentials", client_id: REGISTER }, "invalid_client"],
            [{ grant_type: "magic" }, "unsupported_grant_type"],
        ];
        for (const [form, error] of cases) {
            const [status, answer] = await ask(emulator, form);
            expect([status, answer.error]).toEqual([400, error]);
            expect(answer.error_description).toBeTruthy();
        }
        expect((await ask(emulator, PASSWORD_GRANT, "another-tenant"))[0]).toBe(400);
    });
});
