import { SIGN_IN } from "../../Support/signIn";
import { LoopbackTokenProvider } from "../../../DataService/Graph/SignIn/LoopbackTokenProvider";
import type { Send, Settings } from "../../../DataService/api";
import { EmulatedGraph } from "../../Support/EmulatedGraph";

describe("Sign-in against a loopback Graph", () => {
    let graph: EmulatedGraph;

    beforeEach(() => {
        graph = new EmulatedGraph();
    });

    function provider(what: { graphBaseUrl?: string; name?: string; send?: Send } = {}): LoopbackTokenProvider {
        const settings: Settings = {
            tenantId: "6c1f3b9e-0c5d-4c2e-9d6a-1f2e3d4c5b6a",
            clientId: "0a6e9a54-7f0e-4d55-8a39-3f2f6f0b1c01",
            graphBaseUrl: what.graphBaseUrl ?? "http://localhost:8787/",
            stores: {},
            signIn: SIGN_IN,
            attention: { banner: true, closing: true, closingLists: [] },
        };
        const userPrincipalName = what.name ?? "noor@contoso.example";
        return new LoopbackTokenProvider({
            settings,
            userPrincipalName,
            send: what.send ?? graph.send,
            clock: graph.clock,
        });
    }

    it("gives the worker's own token, and the same one while it is good", async () => {
        const tokens = provider();
        const first = await tokens.token(false);
        expect(first.ok && first.value.userId).toMatch(/^[0-9a-f-]{36}$/);
        expect(await tokens.token(false)).toEqual(first);
        expect(graph.emulator.requests().length).toBe(1);
    });

    it("gives a new one when asked, when the old one is about to expire, and after forgetting", async () => {
        const tokens = provider();
        await tokens.token(false);
        await tokens.token(true);
        await graph.clock.pass(57 * 60_000);
        await tokens.token(false);
        tokens.forget();
        await tokens.token(false);
        expect(graph.emulator.requests().length).toBe(4);
    });

    for (const host of ["graph.microsoft.com", "localhost.example", "127.0.0.1.example", "192.168.0.4"]) {
        it(`is refused for ${host}`, () => {
            expect(() => provider({ graphBaseUrl: `https://${host}/` })).toThrowError(/this machine only/);
        });
    }

    for (const host of ["localhost", "127.0.0.1", "[::1]"]) {
        it(`is allowed for ${host}`, () => {
            expect(() => provider({ graphBaseUrl: `http://${host}:8787/` })).not.toThrow();
        });
    }

    it("says which account is unknown", async () => {
        expect(await provider({ name: "nobody@contoso.example" }).token(false)).toEqual({
            ok: false,
            problem: { kind: "signInNeeded", why: "rejected" },
        });
    });

    it("says that nothing answers", async () => {
        graph.online = false;
        expect(await provider().token(false)).toEqual({ ok: false, problem: { kind: "offline" } });
    });

    it("gives no token that arrives after it was told to forget", async () => {
        const tokens = provider();
        const asked = tokens.token(false);
        tokens.forget();
        expect((await asked).ok).toBeFalse();
    });

    it("takes a busy or broken sign-in for what it is, not for a refusal", async () => {
        const answers = [
            [
                new Response("", { status: 429, headers: { "Retry-After": "7" } }),
                { kind: "throttled", retryAfterMs: 7_000 },
            ],
            [Response.json({ access_token: "x.%%%.y", expires_in: 3600 }), { kind: "unavailable", status: 200 }],
        ] as const;
        for (const [answer, problem] of answers) {
            expect(await provider({ send: () => Promise.resolve(answer) }).token(false)).toEqual({
                ok: false,
                problem,
            });
        }
    });
});
