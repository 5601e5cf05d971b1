import { createHash, randomBytes } from "node:crypto";
import { decodeJwt } from "jose";
import { createEmulator, type Emulator, type SwitchChange } from "../src/createEmulator";
import { openIdSignIn } from "../src/signIn/openIdSignIn";
import { Browser } from "./support/Browser";
import { admin } from "./support/Shop";

const ORIGIN = "https://localhost:8787";
const TENANT = "6c1f3b9e-0c5d-4c2e-9d6a-1f2e3d4c5b6a";
const REGISTER = "0a6e9a54-7f0e-4d55-8a39-3f2f6f0b1c01";
const RETURN = "https://localhost:9443/pos/Extensions/StoreTasks/SignIn/redirect.html";
const NOOR = "noor@contoso.example";

interface TokenAnswer {
    readonly access_token: string;
    readonly refresh_token: string;
    readonly id_token: string;
    readonly client_info: string;
    readonly scope: string;
    readonly expires_in: number;
    readonly error?: string;
    readonly error_description?: string;
}

/** A page that signs people in, as a register's does. */
class Page {
    readonly emulator: Emulator;
    readonly browser: Browser;
    #verifier = "";

    constructor(switches: SwitchChange = {}) {
        this.emulator = createEmulator({ now: Date.now, seed: "empty", signIn: openIdSignIn, switches });
        this.browser = new Browser(this.emulator);
    }

    authorizeUrl(more: Readonly<Record<string, string>> = {}): string {
        this.#verifier = randomBytes(32).toString("base64url");
        const query = new URLSearchParams({
            client_id: REGISTER,
            redirect_uri: RETURN,
            response_type: "code",
            response_mode: "fragment",
            scope: `${ORIGIN}/.default openid profile offline_access`,
            code_challenge: createHash("sha256").update(this.#verifier).digest("base64url"),
            code_challenge_method: "S256",
            nonce: "n-1",
            state: "s-1",
            client_info: "1",
            ...more,
        });
        return `${ORIGIN}/${TENANT}/oauth2/v2.0/authorize?${query.toString()}`;
    }

    /** Opens the login page, chooses a person, and gives what came back to the page. */
    async signIn(who: string, more: Readonly<Record<string, string>> = {}): Promise<URLSearchParams> {
        const page = await this.browser.open(this.authorizeUrl(more));
        const [, person = ""] = new RegExp(`value="([^"]+)"[^>]*data-testid="person-${who}"`).exec(page.text) ?? [];
        return fragmentOf((await this.browser.open(page.address, { person })).address);
    }

    /** What the page gets without anybody asked. */
    async silently(more: Readonly<Record<string, string>> = {}): Promise<URLSearchParams> {
        return fragmentOf((await this.browser.open(this.authorizeUrl({ prompt: "none", ...more }))).address);
    }

    redeem(code: string): Promise<TokenAnswer> {
        return this.token({
            grant_type: "authorization_code",
            code,
            code_verifier: this.#verifier,
            redirect_uri: RETURN,
        });
    }

    refresh(refreshToken: string): Promise<TokenAnswer> {
        return this.token({ grant_type: "refresh_token", refresh_token: refreshToken });
    }

    async token(form: Readonly<Record<string, string>>): Promise<TokenAnswer> {
        const response = await this.emulator.fetch(
            new Request(`${ORIGIN}/${TENANT}/oauth2/v2.0/token`, {
                method: "POST",
                headers: { Origin: "https://localhost:9443" },
                body: new URLSearchParams({ client_id: REGISTER, scope: `${ORIGIN}/.default openid`, ...form }),
            }),
        );
        return (await response.json()) as TokenAnswer;
    }

    async whoAmI(token: string): Promise<[number, string]> {
        const headers = { Authorization: `Bearer ${token}` };
        const response = await this.emulator.fetch(new Request(`${ORIGIN}/v1.0/me`, { headers }));
        const body = (await response.json()) as { readonly userPrincipalName?: string };
        return [response.status, body.userPrincipalName ?? ""];
    }
}

function fragmentOf(address: string): URLSearchParams {
    return new URLSearchParams(new URL(address).hash.slice(1));
}

describe("signing in with a browser", () => {
    it("is found by discovery, under the id, the domain and the names that every tenant has", async () => {
        const { emulator } = new Page();
        for (const tenant of [TENANT, "contoso.example", "organizations"]) {
            const address = `${ORIGIN}/${tenant}/v2.0/.well-known/openid-configuration`;
            const found = (await (await emulator.fetch(new Request(address))).json()) as Record<string, string>;
            expect(found["issuer"]).toBe(`${ORIGIN}/${TENANT}/v2.0`);
            expect(found["authorization_endpoint"]).toBe(`${ORIGIN}/${tenant}/oauth2/v2.0/authorize`);
            expect(found["token_endpoint"]).toBe(`${ORIGIN}/${tenant}/oauth2/v2.0/token`);
            expect(found["jwks_uri"]).toBe(`${ORIGIN}/${tenant}/discovery/v2.0/keys`);
            expect(found["end_session_endpoint"]).toBe(`${ORIGIN}/${tenant}/oauth2/v2.0/logout`);
        }
        const strange = await emulator.fetch(new Request(`${ORIGIN}/fabrikam/v2.0/.well-known/openid-configuration`));
        expect([strange.status, await strange.text()]).toEqual([400, jasmine.stringContaining("AADSTS90002")]);
    });

    it("shows everybody of the seed, the expected person first, and gives a token that Graph takes", async () => {
        const page = new Page();
        const shown = await page.browser.open(page.authorizeUrl({ login_hint: NOOR }));
        expect(shown.text).toContain("person-fatima@contoso.example");
        expect(shown.text.indexOf("person-noor")).toBeLessThan(shown.text.indexOf("person-fatima"));
        const answer = await page.signIn(NOOR);
        expect(answer.get("state")).toBe("s-1");
        const tokens = await page.redeem(answer.get("code") ?? "");
        expect(await page.whoAmI(tokens.access_token)).toEqual([200, NOOR]);
        expect(tokens.expires_in).toBe(3600);
        expect(tokens.scope).toContain("Tasks.ReadWrite");
    });

    it("tells who it is as Entra does", async () => {
        const page = new Page();
        const tokens = await page.redeem((await page.signIn(NOOR)).get("code") ?? "");
        const claims = decodeJwt(tokens.id_token);
        const info = JSON.parse(Buffer.from(tokens.client_info, "base64url").toString()) as Record<string, string>;
        expect(claims["preferred_username"]).toBe(NOOR);
        expect([claims["tid"], claims["nonce"], claims["ver"], claims.aud, claims.iss]).toEqual([
            TENANT,
            "n-1",
            "2.0",
            REGISTER,
            `${ORIGIN}/${TENANT}/v2.0`,
        ]);
        expect(info).toEqual({ uid: String(claims["oid"]), utid: TENANT });
    });

    it("is silent for who is signed in, and for nobody else", async () => {
        const page = new Page();
        expect((await page.silently({ login_hint: NOOR })).get("error")).toBe("login_required");
        await page.signIn(NOOR);
        expect((await page.silently({ login_hint: NOOR })).get("code")).not.toBeNull();
        const other = await page.silently({ login_hint: "sem@contoso.example" });
        expect(other.get("error")).toBe("login_required");
        expect(other.get("error_description")).toContain("AADSTS50058");
    });

    it("lets a person take another account than the one hinted at", async () => {
        const page = new Page();
        const answer = await page.signIn("sem@contoso.example", { login_hint: NOOR });
        const tokens = await page.redeem(answer.get("code") ?? "");
        expect(await page.whoAmI(tokens.access_token)).toEqual([200, "sem@contoso.example"]);
    });

    it("asks again when the application wants it", async () => {
        const page = new Page();
        await page.signIn(NOOR);
        for (const prompt of ["login", "select_account"]) {
            const answer = await page.signIn(NOOR, { prompt });
            expect(answer.get("code")).withContext(prompt).not.toBeNull();
        }
    });

    it("can be cancelled", async () => {
        const page = new Page();
        const shown = await page.browser.open(page.authorizeUrl());
        const answer = fragmentOf((await page.browser.open(shown.address, { cancel: "yes" })).address);
        expect([answer.get("error"), answer.get("state")]).toEqual(["access_denied", "s-1"]);
    });

    it("needs PKCE", async () => {
        const page = new Page();
        const answer = await page.signIn(NOOR);
        const stolen = await page.token({
            grant_type: "authorization_code",
            code: answer.get("code") ?? "",
            code_verifier: "x".repeat(43),
            redirect_uri: RETURN,
        });
        expect(stolen.error).toBe("invalid_grant");
    });

    it("never returns to a page of another machine", async () => {
        const page = new Page();
        const shown = await page.browser.open(page.authorizeUrl({ redirect_uri: "https://evil.example/" }));
        expect([shown.status, new URL(shown.address).origin]).toEqual([400, ORIGIN]);
        expect(shown.text).toContain("AADSTS50011");
    });

    it("never returns to an address that is a script", async () => {
        const page = new Page();
        const shown = await page.browser.open(
            page.authorizeUrl({ redirect_uri: "javascript://localhost/%0aalert(1)" }),
        );
        expect([shown.status, new URL(shown.address).origin]).toEqual([400, ORIGIN]);
    });

    it("says which permission nobody consented to", async () => {
        const page = new Page();
        await page.signIn(NOOR);
        const answer = await page.silently({ scope: "Mail.Read openid", login_hint: NOOR });
        expect([answer.get("error"), answer.get("error_description")]).toEqual([
            "consent_required",
            jasmine.stringContaining("AADSTS65001"),
        ]);
    });
});

describe("refresh tokens", () => {
    async function tokensOf(page: Page): Promise<TokenAnswer> {
        return page.redeem((await page.signIn(NOOR)).get("code") ?? "");
    }

    it("give a new token and a new refresh token, and work once", async () => {
        const page = new Page();
        const first = await tokensOf(page);
        const second = await page.refresh(first.refresh_token);
        expect(await page.whoAmI(second.access_token)).toEqual([200, NOOR]);
        expect(second.refresh_token).not.toBe(first.refresh_token);
        expect((await page.refresh(first.refresh_token)).error).toBe("invalid_grant");
    });

    it("are over when an administrator revokes a person's sign-ins, or switches the account off", async () => {
        const page = new Page();
        const revoked = await tokensOf(page);
        await admin(page.emulator, "DELETE", `users/${NOOR}/sessions`);
        expect((await page.refresh(revoked.refresh_token)).error).toBe("invalid_grant");
        expect((await page.silently({ login_hint: NOOR })).get("error")).toBe("login_required");
        expect((await page.refresh((await tokensOf(page)).refresh_token)).error_description).toBeUndefined();
        const again = new Page();
        const blocked = await tokensOf(again);
        await admin(again.emulator, "PUT", `users/${NOOR}/block`);
        expect((await again.refresh(blocked.refresh_token)).error).toBe("invalid_grant");
        await admin(again.emulator, "DELETE", `users/${NOOR}/block`);
        expect((await again.silently({ login_hint: NOOR })).get("code")).not.toBeNull();
    });

    it("can be refused on request, as those that are too old or were revoked", async () => {
        const page = new Page();
        const { refresh_token: token } = await tokensOf(page);
        for (const [name, code] of [
            ["refreshTokenExpired", "AADSTS700082"],
            ["refreshTokenRevoked", "AADSTS50173"],
        ] as const) {
            page.emulator.addFault(name);
            const answer = await page.refresh(token);
            expect([answer.error, answer.error_description]).toEqual(["invalid_grant", jasmine.stringContaining(code)]);
            page.emulator.clearFaults(name);
        }
    });

    it("last as long as the switches say", async () => {
        const page = new Page({ accessTokenSeconds: 7, refreshTokenSeconds: 20 });
        const tokens = await tokensOf(page);
        expect(tokens.expires_in).toBe(7);
        const { exp = 0, iat = 0 } = decodeJwt(tokens.access_token);
        expect(exp - iat).toBe(7);
        const now = Date.now();
        const clock = spyOn(Date, "now").and.returnValue(now + 15_000);
        const renewed = await page.refresh(tokens.refresh_token);
        expect(renewed.error).toBeUndefined();
        // However often it is used, a day is a day.
        clock.and.returnValue(now + 25_000);
        expect((await page.refresh(renewed.refresh_token)).error).toBe("invalid_grant");
    });
});

describe("the login page", () => {
    it("refuses an account that is switched off, and says so", async () => {
        const page = new Page();
        await admin(page.emulator, "PUT", `users/${NOOR}/block`);
        const shown = await page.browser.open(page.authorizeUrl());
        const [, person = ""] = /value="([^"]+)"[^>]*data-testid="person-noor@/.exec(shown.text) ?? [];
        const refused = await page.browser.open(shown.address, { person });
        expect(refused.text).toContain("AADSTS50057");
    });

    it("can be framed by nobody and runs no script", async () => {
        const page = new Page();
        const shown = await page.browser.open(page.authorizeUrl());
        const response = await page.emulator.fetch(new Request(shown.address));
        expect(response.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
        expect(response.headers.get("Content-Security-Policy")).toContain("frame-ancestors 'none'");
    });
});

describe("what signing in leaves in the request log", () => {
    it("has no code, token, cookie or query", async () => {
        const page = new Page({ logAnswers: true });
        const answer = await page.signIn(NOOR);
        const tokens = await page.redeem(answer.get("code") ?? "");
        const log = JSON.stringify(page.emulator.requests());
        expect(log).toContain(`/${TENANT}/oauth2/v2.0/token`);
        for (const secret of [answer.get("code") ?? "-", tokens.access_token, tokens.refresh_token, tokens.id_token])
            expect(log).not.toContain(secret);
        expect(log).not.toContain("login_hint");
    });
});

describe("the claims challenge", () => {
    it("says which claims a token must have, in base64", async () => {
        const page = new Page();
        const { access_token: token } = await page.redeem((await page.signIn(NOOR)).get("code") ?? "");
        page.emulator.addFault("claimsChallenge");
        const headers = { Authorization: `Bearer ${token}` };
        const response = await page.emulator.fetch(new Request(`${ORIGIN}/v1.0/me`, { headers }));
        const challenge = response.headers.get("WWW-Authenticate") ?? "";
        const claims = JSON.parse(atob(/claims="([^"]+)"/.exec(challenge)?.[1] ?? "")) as object;
        expect([response.status, Object.keys(claims)]).toEqual([401, ["access_token"]]);
    });
});
