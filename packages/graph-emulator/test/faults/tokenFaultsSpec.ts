import { admin, Person, Shop } from "../support/Shop";

const EXPIRED = "Access token has expired or is not yet valid.";

describe("expired tokens", () => {
    it("answer 401 to the next calls though the token is good, with the challenge [1]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        shop.emulator.addFault({ name: "tokenExpired", times: 2 });
        for (let call = 0; call < 2; call++) {
            const reply = await noor.get("/me");
            expect([reply.status, reply.message]).toEqual([401, EXPIRED]);
            expect(reply.headers.get("WWW-Authenticate")).toMatch(/^Bearer /);
        }
        expect((await noor.get("/me")).status).toBe(200);
    });

    it("spare the token endpoint", async () => {
        const shop = await Shop.open();
        shop.emulator.addFault({ fault: { kind: "tokenExpired" } });
        expect((await signIn(shop)).status).toBe(200);
        shop.emulator.addFault("signInUnavailable");
        expect((await signIn(shop)).status).toBe(503);
    });

    it("can be all that were issued before now, and none issued later", async () => {
        const shop = await Shop.open();
        const [noor, sem] = [await shop.person("noor"), await shop.person("sem")];
        expect((await admin(shop.emulator, "POST", "faults", { name: "allTokensExpired" }))[0]).toBe(204);
        for (const person of [noor, sem]) expect((await person.get("/me")).message).toBe(EXPIRED);
        expect((await (await shop.person("noor")).get("/me")).status).toBe(200);
        expect((await noor.get("/me")).status).toBe(401);
    });

    it("can be those of a real tenant too: what it issued before now", async () => {
        const shop = await Shop.open({ trustTokens: true });
        const issuedAt = (ms: number): Person => {
            const claims = { upn: "noor@contoso.example", scp: "User.Read", iat: Math.floor(ms / 1000) };
            const [head, payload] = [{ alg: "none" }, claims].map((part) => btoa(JSON.stringify(part)));
            return new Person(shop.emulator, `${head ?? ""}.${payload ?? ""}.`.replaceAll("=", ""));
        };
        const old = issuedAt(shop.nowMs - 60_000);
        expect((await old.get("/me")).status).toBe(200);
        shop.emulator.expireTokens();
        expect((await old.get("/me")).status).toBe(401);
        expect((await issuedAt(shop.nowMs).get("/me")).status).toBe(200);
    });
});

function signIn(shop: Shop): Promise<Response> {
    const body = new URLSearchParams({
        grant_type: "password",
        client_id: "0a6e9a54-7f0e-4d55-8a39-3f2f6f0b1c01",
        username: "noor@contoso.example",
        password: "contoso-demo",
    });
    return shop.emulator.fetch(
        new Request("http://localhost/contoso.example/oauth2/v2.0/token", { method: "POST", body }),
    );
}
