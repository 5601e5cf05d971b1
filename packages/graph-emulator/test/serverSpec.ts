import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { get as httpGet } from "node:http";
import { get } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEmulator } from "../src/createEmulator";
import { startServer, type RunningServer } from "../src/server/startServer";
import { TUESDAY_MS } from "./support/Shop";

const MAIN = new URL("../src/main.ts", import.meta.url).pathname;

describe("the HTTP server", () => {
    const emulator = createEmulator({ now: () => TUESDAY_MS, seed: "empty" });
    let server: RunningServer;

    beforeAll(async () => {
        server = await startServer(emulator, { port: 0, https: false });
    });

    afterEach(() => {
        emulator.clearFaults();
    });

    afterAll(async () => {
        await server.close();
    });

    async function me(): Promise<Response> {
        const token = await emulator.issueToken("noor@contoso.example");
        return fetch(`${server.url}/v1.0/me`, { headers: { Authorization: `Bearer ${token}` } });
    }

    it("answers as the function does, links and contexts with its own address", async () => {
        const body = (await (await me()).json()) as Record<string, unknown>;
        expect(body["displayName"]).toBe("Noor Jansen");
        expect(body["@odata.context"]).toBe(`${server.url}/v1.0/$metadata#users/$entity`);
    });

    it("really cuts the line for a drop [91]", async () => {
        emulator.addFault({ times: 1, fault: { kind: "drop" } });
        await expectAsync(me()).toBeRejectedWithError(TypeError);
        expect((await me()).status).toBe(200);
    });

    it("cuts the line after applying, on a connection that was used before [91]", async () => {
        const token = await emulator.issueToken("noor@contoso.example");
        const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json" };
        const plans = (await (await fetch(`${server.url}/v1.0/me/planner/plans`, { headers })).json()) as {
            value: { id: string }[];
        };
        const planId = plans.value[0]?.id ?? "";
        const body = JSON.stringify({ planId, title: "verloren antwoord" });
        emulator.addFault({ match: { method: "POST" }, times: 1, fault: { kind: "applyThenDrop" } });
        await expectAsync(
            fetch(`${server.url}/v1.0/planner/tasks`, { method: "POST", headers, body }),
        ).toBeRejectedWithError(TypeError);
        const list = await fetch(`${server.url}/v1.0/planner/plans/${planId}/tasks`, { headers });
        expect(((await list.json()) as { value: unknown[] }).value.length).toBe(1);
    });

    it("sends the service's Date when its clock is off, and a gateway's page as it is", async () => {
        emulator.addFault("clockAhead");
        emulator.addFault("htmlErrorPage");
        const response = await me();
        expect(response.headers.get("Date")).toBe(new Date(TUESDAY_MS + 300_000).toUTCString());
        expect([response.status, response.headers.get("Content-Type")]).toEqual([502, "text/html"]);
        expect(await response.text()).toMatch(/^<!DOCTYPE html>/);
    });

    it("asks for the secret of its run at the admin endpoint, save for its health", async () => {
        const status = async (path: string, headers: Record<string, string>): Promise<number> =>
            (await fetch(`${server.url}/_emulator/${path}`, { headers })).status;
        expect(server.adminSecret.length).toBeGreaterThan(20);
        expect(await status("health", {})).toBe(200);
        expect(await status("faults", {})).toBe(401);
        expect(await status("faults", { "X-Emulator-Secret": server.adminSecret })).toBe(200);
    });

    it("answers to its own names alone", async () => {
        const statusOf = (host: string): Promise<number | undefined> =>
            new Promise((resolve, reject) => {
                const { port } = new URL(server.url);
                httpGet({ host: "127.0.0.1", port, path: "/_emulator/health", headers: { Host: host } }, (response) => {
                    response.resume();
                    resolve(response.statusCode);
                }).on("error", reject);
            });
        const { port } = new URL(server.url);
        expect(await statusOf(`localhost:${port}`)).toBe(200);
        expect(await statusOf(`rebound.example:${port}`)).toBe(421);
        expect(await statusOf("localhost:1")).toBe(421);
    });

    it("takes no body that Planner would not take", async () => {
        const body = "x".repeat(5 * 1024 * 1024 + 1);
        const response = await fetch(`${server.url}/v1.0/planner/tasks`, { method: "POST", body });
        expect(response.status).toBe(413);
    });

    it("lets pages of no other origin read anything, but those it was told of", async () => {
        const told = await startServer(emulator, { port: 0, https: false, cors: ["http://localhost:8080"] });
        const allowed = async (url: string, origin: string): Promise<string | null> => {
            const response = await fetch(`${url}/v1.0/me`, { headers: { Origin: origin } });
            return response.headers.get("Access-Control-Allow-Origin");
        };
        expect(await allowed(server.url, "http://localhost:8080")).toBeNull();
        expect(await allowed(told.url, "http://localhost:8080")).toBe("http://localhost:8080");
        expect(await allowed(told.url, "https://evil.example")).toBeNull();
        const admin = await fetch(`${told.url}/_emulator/health`, { headers: { Origin: "http://localhost:8080" } });
        expect(admin.headers.get("Access-Control-Allow-Origin")).toBeNull();
        await told.close();
    });

    it("speaks https with a certificate for localhost [8]", async () => {
        const secure = await startServer(emulator, { port: 0, https: true });
        const status = await new Promise((resolve, reject) => {
            get(`${secure.url}/_emulator/health`, { rejectUnauthorized: false }, (response) => {
                resolve(response.statusCode);
                response.resume();
            }).on("error", reject);
        });
        await secure.close();
        expect(secure.url).toMatch(/^https:\/\/localhost:\d+$/);
        expect(status).toBe(200);
    });
});

describe("the command", () => {
    function start(args: readonly string[]): {
        readonly child: ChildProcess;
        readonly url: Promise<string>;
        /** What it prints on a line of its own; empty when it ended without a word of it. */
        readonly secret: Promise<string>;
        readonly ended: Promise<number | null>;
    } {
        const child = spawn(process.execPath, ["--import", "tsx", MAIN, "--port", "0", ...args]);
        let printed = "";
        const line = (pattern: RegExp, resolve: (found: string) => void): void => {
            child.stdout.on("data", () => {
                const found = pattern.exec(printed)?.[1];
                if (found !== undefined) resolve(found);
            });
        };
        child.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()));
        const secret = new Promise<string>((resolve) => {
            line(/^Admin secret: (\S+)$/m, resolve);
            child.stdout.on("close", () => {
                resolve("");
            });
        });
        const url = new Promise<string>((resolve, reject) => {
            line(/^Graph emulator is ready: (\S+)$/m, resolve);
            child.stderr.on("data", (chunk: Buffer) => {
                reject(new Error(chunk.toString()));
            });
        });
        const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
        return { child, url, secret, ended };
    }

    it("says where it is ready, ends on SIGTERM, and goes on from its data file", async () => {
        const folder = mkdtempSync(join(tmpdir(), "emulator-"));
        const data = join(folder, "world.json");
        try {
            const first = start(["--data", data, "--seed", "empty"]);
            const url = await first.url;
            const reset = async (headers: Record<string, string>): Promise<number> =>
                (await fetch(`${url}/_emulator/reset`, { method: "POST", headers, body: '{"seed":"plan-3x20"}' }))
                    .status;
            expect(await reset({})).toBe(401);
            expect(await reset({ "X-Emulator-Secret": await first.secret })).toBe(204);
            first.child.kill("SIGTERM");
            expect(await first.ended).toBe(0);
            const second = start(["--data", data, "--seed", "empty", "--admin-secret", "geheim-van-nu"]);
            const later = await second.url;
            const headers = { "X-Emulator-Secret": "geheim-van-nu" };
            expect((await fetch(`${later}/_emulator/switches`, { headers })).status).toBe(200);
            const token = await signIn(later);
            const tasks = await fetch(`${later}/v1.0/me/planner/tasks`, {
                headers: { Authorization: `Bearer ${token}` },
            });
            expect(((await tasks.json()) as { value: unknown[] }).value.length).toBeGreaterThan(0);
            second.child.kill("SIGINT");
            expect(await second.ended).toBe(0);
            expect(await second.secret).toBe("");
        } finally {
            rmSync(folder, { recursive: true });
        }
    }, 60_000);

    async function signIn(url: string): Promise<string> {
        const form = {
            grant_type: "password",
            client_id: "0a6e9a54-7f0e-4d55-8a39-3f2f6f0b1c01",
            username: "noor@contoso.example",
            password: "contoso-demo",
        };
        const response = await fetch(`${url}/contoso.example/oauth2/v2.0/token`, {
            method: "POST",
            body: new URLSearchParams(form),
        });
        return ((await response.json()) as { access_token: string }).access_token;
    }
});
