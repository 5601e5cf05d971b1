import { Person, Shop } from "./support/Shop";

describe("transport, sign-in and envelope", () => {
    it("answers 401 with a challenge when there is no bearer token [1]", async () => {
        const shop = await Shop.open();
        const response = await shop.emulator.fetch(new Request("http://localhost/v1.0/me"));
        expect(response.status).toBe(401);
        expect(response.headers.get("WWW-Authenticate")).toMatch(/^Bearer /);
        expect(await response.text()).toContain(
            '"code":"InvalidAuthenticationToken","message":"Access token is empty."',
        );
    });

    it("answers 401 to a token of another issuer, and to one that expired [1]", async () => {
        const shop = await Shop.open();
        const other = await Shop.open({ random: Math.random });
        const stranger = new Person(shop.emulator, await other.emulator.issueToken("noor@contoso.example"));
        expect((await stranger.get("/me")).message).toContain("validation failure");
        const noor = await shop.person("noor");
        shop.advance(3_601_000);
        const late = await noor.get("/me");
        expect([late.status, late.message]).toEqual([401, "Access token has expired or is not yet valid."]);
    });

    it("believes a foreign token when told to trust tokens, and finds the person by sign-in name", async () => {
        const shop = await Shop.open({ trustTokens: true });
        const payload = btoa(
            JSON.stringify({
                oid: "11111111-1111-4111-8111-111111111111",
                upn: "NOOR@contoso.example",
                scp: "User.Read",
            }),
        );
        const noor = new Person(shop.emulator, `${btoa('{"alg":"none"}')}.${payload}.`.replaceAll("=", ""));
        expect((await noor.get("/me")).read("displayName")).toBe("Noor Jansen");
    });

    it("refuses a token without any Planner scope before it looks whether the thing exists [2]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor", ["User.Read"]);
        for (const id of [shop.planId, "not-an-id"]) {
            expect((await noor.get(`/planner/plans/${id}`)).status).toBe(403);
        }
    });

    it("lets Tasks.Read read and not write [2]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor", ["Tasks.Read"]);
        expect((await noor.get(`/planner/plans/${shop.planId}`)).status).toBe(200);
        expect((await noor.post("/planner/tasks", { planId: shop.planId, title: "x" })).status).toBe(403);
    });

    it("tells an application by its roles: reading needs Tasks.Read.All, writing Tasks.ReadWrite.All [2]", async () => {
        const shop = await Shop.open();
        const reader = await shop.app(["Tasks.Read.All"]);
        expect((await reader.get(`/planner/plans/${shop.planId}/tasks`)).status).toBe(200);
        expect((await reader.post("/planner/tasks", { planId: shop.planId, title: "x" })).status).toBe(403);
        const writer = await shop.app(["Tasks.ReadWrite.All"]);
        const made = await writer.post("/planner/tasks", { planId: shop.planId, title: "x" });
        expect(made.read("createdBy", "user", "id")).toBeNull();
        expect(made.text("createdBy", "application", "id")).not.toBe("");
    });

    it("wraps every error in the envelope, its date with seconds and no zone [3]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        const reply = await noor.get("/planner/tasks/x", { "client-request-id": "my-own-id" });
        expect(reply.read("error", "innerError")).toEqual({
            date: "2026-11-24T08:00:00",
            "request-id": reply.headers.get("request-id"),
            "client-request-id": "my-own-id",
        });
    });

    it("leaves the code of Planner's errors empty [4]", async () => {
        const shop = await Shop.open();
        expect((await (await shop.person("noor")).get("/planner/tasks/x")).read("error", "code")).toBe("");
    });

    it("puts a word into the code of Entra's errors [5]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        expect((await noor.get("/users/nobody@contoso.example")).read("error", "code")).toBe(
            "Request_ResourceNotFound",
        );
        expect((await noor.get("/users?$top=1000")).read("error", "code")).toBe("Request_BadRequest");
        const blind = await shop.person("noor", ["User.Read"]);
        expect((await blind.get("/users")).read("error", "code")).toBe("Authorization_RequestDenied");
    });

    it("sends the headers of the service with JSON, and plain JSON with errors [6]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        const reply = await noor.get(`/planner/plans/${shop.planId}`, { "client-request-id": "abc" });
        expect(reply.headers.get("Content-Type")).toBe(
            "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8",
        );
        expect(reply.headers.get("OData-Version")).toBe("4.0");
        expect(reply.headers.get("Cache-Control")).toBe("no-cache");
        expect(reply.headers.get("client-request-id")).toBe("abc");
        expect(reply.headers.get("X-Tasks-CorrelationId")).not.toBeNull();
        expect((await noor.get("/planner/tasks/x")).headers.get("Content-Type")).toBe("application/json");
    });

    it("admits by preflight what Graph clients send, and exposes what they need to read [7]", async () => {
        const shop = await Shop.open();
        const preflight = new Request("http://localhost/v1.0/planner/tasks/x", { method: "OPTIONS" });
        const allowed = await shop.emulator.fetch(preflight);
        const headers = allowed.headers.get("Access-Control-Allow-Headers") ?? "";
        for (const name of [
            "If-Match",
            "Prefer",
            "SdkVersion",
            "client-request-id",
            "Retry-Attempt",
            "ConsistencyLevel",
        ]) {
            expect(headers).toContain(name);
        }
        expect(allowed.headers.get("Access-Control-Allow-Methods")).toMatch(/PATCH.*DELETE/);
        const exposed =
            (await (await shop.person("noor")).get("/me")).headers.get("Access-Control-Expose-Headers") ?? "";
        for (const name of ["ETag", "Location", "Retry-After", "Preference-Applied", "request-id"]) {
            expect(exposed).toContain(name);
        }
    });

    it("shows beta-only properties under beta and never under v1.0 [9]", async () => {
        const shop = await Shop.open();
        const task = await shop.task();
        const noor = await shop.person("noor");
        const beta = await noor.get(`/beta/planner/tasks/${task.text("id")}`);
        expect(Object.keys(beta.body ?? {})).toContain("creationSource");
        expect(Object.keys((await noor.get(`/planner/tasks/${task.text("id")}`)).body ?? {})).not.toContain(
            "creationSource",
        );
    });

    it("answers 501 notEmulated, naming method and path, to what Graph has and the emulator has not", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        for (const [method, path] of [
            ["GET", "/v1.0/me/messages"],
            ["POST", "/v1.0/teams"],
            ["POST", "/v1.0/groups"],
            ["POST", `/v1.0/groups/${shop.groupId}/members/$ref`],
            ["GET", "/beta/planner/tasks/delta"],
        ] as const) {
            const reply = await noor.send(method, path);
            expect([reply.status, reply.read("error", "code")]).toEqual([501, "notEmulated"]);
            expect(reply.message).toContain(`${method} ${path}`);
        }
    });

    it("answers 405 to a method that a known path does not have", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        expect((await noor.post(`/planner/tasks/${(await shop.task()).text("id")}`, {})).status).toBe(405);
        expect((await noor.post(`/planner/plans/${shop.planId}/archive`, {})).status).toBe(405);
    });

    it("answers 400 to a body that is no JSON", async () => {
        const shop = await Shop.open();
        const token = await shop.emulator.issueToken("noor@contoso.example");
        const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json" };
        const request = new Request("http://localhost/v1.0/planner/tasks", { method: "POST", headers, body: "{oops" });
        expect((await shop.emulator.fetch(request)).status).toBe(400);
    });

    it("takes keys in parentheses for segments", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        expect((await noor.get(`/planner/plans('${shop.planId}')`)).text("id")).toBe(shop.planId);
    });
});
