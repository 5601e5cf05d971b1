import type { Fault } from "../../src/createEmulator";
import { admin, Shop, TUESDAY_MS, type Reply } from "../support/Shop";

async function struckBy(fault: Fault): Promise<Reply> {
    const shop = await Shop.open();
    shop.emulator.addFault({ times: 1, fault });
    return (await shop.person("noor")).get("/me");
}

describe("failing answers", () => {
    it("carry Retry-After in whole or broken seconds, as an HTTP date, or not at all [89]", async () => {
        const at = async (fault: object): Promise<string | null> =>
            (await struckBy({ kind: "status", status: 429, ...fault })).headers.get("Retry-After");
        expect(await at({ retryAfter: 3 })).toBe("3");
        expect(await at({ retryAfter: 2.128 })).toBe("2.128");
        expect(await at({ retryAfter: 2.128, retryAfterAs: "date" })).toBe(new Date(TUESDAY_MS + 3000).toUTCString());
        expect(await at({})).toBeNull();
    });

    it("of a server have its codes, with Retry-After when asked for", async () => {
        for (const [status, code] of [
            [500, "InternalServerError"],
            [502, "BadGateway"],
            [503, "ServiceNotAvailable"],
            [504, "GatewayTimeout"],
        ] as const) {
            const reply = await struckBy({ kind: "status", status, retryAfter: 7 });
            expect([reply.status, reply.read("error", "code"), reply.headers.get("Retry-After")]).toEqual([
                status,
                code,
                "7",
            ]);
        }
    });

    it("may be a page of HTML, without the headers of Graph", async () => {
        const reply = await struckBy({ kind: "status", status: 502, body: "html", retryAfter: 1 });
        expect([reply.status, reply.headers.get("Content-Type")]).toEqual([502, "text/html"]);
        expect(reply.body).toMatch(/^<!DOCTYPE html>/);
        expect([reply.headers.get("request-id"), reply.headers.get("Retry-After")]).toEqual([null, "1"]);
    });

    it("may be empty", async () => {
        const reply = await struckBy({ kind: "status", status: 503, body: "empty" });
        expect([reply.status, reply.body, reply.headers.get("Content-Type")]).toEqual([503, undefined, null]);
    });

    it("may be 200 with the page of a Wi-Fi that wants its terms accepted", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        shop.emulator.addFault("wifiSignInPage");
        const reply = await noor.get("/me");
        expect([reply.status, reply.headers.get("Content-Type")]).toEqual([200, "text/html"]);
    });

    it("in a batch stand in their part, a page as text, nothing as no body [93]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        const match = { inBatch: true };
        shop.emulator.addFault({ match, times: 1, fault: { kind: "status", status: 502, body: "html" } });
        shop.emulator.addFault({ match, times: 1, fault: { kind: "status", status: 503, body: "empty" } });
        const requests = ["1", "2"].map((id) => ({ id, method: "GET", url: "/me" }));
        const reply = await noor.post("/$batch", { requests });
        const parts = (reply.list("responses") as { id: string; status: number; body?: unknown }[]).sort(
            (left, right) => left.status - right.status,
        );
        expect(parts.map((part) => part.status)).toEqual([502, 503]);
        expect(parts[0]?.body).toMatch(/^<!DOCTYPE html>/);
        expect(parts[1]?.body).toBeUndefined();
    });

    it("come after the change was made just as well, in every form [91]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        for (const name of [
            "throttledAfterApplying",
            "serverErrorAfterApplying",
            "badGatewayAfterApplying",
            "serviceUnavailableAfterApplying",
            "htmlErrorPageAfterApplying",
        ] as const) {
            shop.emulator.addFault(name);
            expect((await shop.task()).status)
                .withContext(name)
                .toBeGreaterThan(428);
        }
        expect((await noor.get(`/planner/plans/${shop.planId}/tasks`)).list().length).toBe(5);
    });

    it("that cannot be are refused over the admin endpoint, with the reason", async () => {
        const shop = await Shop.open();
        const wrong: readonly [object, string][] = [
            [{ fault: { kind: "status" } }, "fault.status"],
            [{ fault: { kind: "status", status: 204 } }, "fault.status"],
            [{ fault: { kind: "status", status: 429, retryAfter: "soon" } }, "fault.retryAfter"],
            [{ fault: { kind: "status", status: 502, body: "pdf" } }, "fault.body"],
            [{ fault: { kind: "delay", seconds: 1 } }, "'seconds'"],
            [{ fault: { kind: "drop" }, times: 0 }, "'times'"],
            [{ fault: { kind: "drop" }, probability: 30 }, "'probability'"],
            [{ fault: { kind: "drop" }, mach: { path: "/me" } }, "'mach'"],
            [{ fault: { kind: "drop" }, match: { method: 7 } }, "'match.method'"],
            [{ fault: { kind: "drop" }, match: { inBatch: "yes" } }, "'match.inBatch'"],
            [{}, "'name'"],
        ];
        for (const [rule, reason] of wrong) {
            const [status, body] = await admin(shop.emulator, "POST", "faults", rule);
            expect([status, JSON.stringify(body).includes(reason)])
                .withContext(JSON.stringify(rule))
                .toEqual([400, true]);
        }
    });
});

describe("storms", () => {
    it("strike the share of calls that their probability says, the same ones for the same random numbers", async () => {
        const run = async (): Promise<number[]> => {
            const shop = await Shop.open();
            const noor = await shop.person("noor");
            shop.emulator.addFault("throttleStorm");
            const statuses = [];
            for (let call = 0; call < 200; call++) statuses.push((await noor.get("/me")).status);
            return statuses;
        };
        const first = await run();
        const struck = first.filter((status) => status === 429).length;
        expect(struck).toBeGreaterThan(40);
        expect(struck).toBeLessThan(80);
        expect(await run()).toEqual(first);
    });

    it("leave what they are not drawn for to the faults after them", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        shop.emulator.addFault({ name: "throttleStorm", probability: 0 });
        shop.emulator.addFault("serverError");
        expect((await noor.get("/me")).status).toBe(500);
        expect((await noor.get("/me")).status).toBe(200);
    });

    it("with a count end when they struck so often", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        shop.emulator.addFault({ name: "lineCutStorm", probability: 1, times: 2 });
        for (let call = 0; call < 2; call++) await expectAsync(noor.get("/me")).toBeRejectedWithError(TypeError);
        expect((await noor.get("/me")).status).toBe(200);
    });
});
