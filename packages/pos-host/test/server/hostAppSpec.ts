import { request } from "node:http";
import { startHost, type RunningHost } from "../../src/server/startHost";
import { sharedAssets } from "../support/openRegister";
import { manifestText, writePackage, type PackageFolder } from "../support/packageFolder";

/** Status of a path that is sent as it is written; `fetch` would tidy it up first. */
function statusOfRawPath(base: string, path: string): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
        const { hostname, port } = new URL(base);
        request({ hostname, port, path }, (response) => {
            response.resume();
            resolve(response.statusCode);
        })
            .on("error", reject)
            .end();
    });
}

describe("The server of the POS host", () => {
    let folder: PackageFolder;
    let host: RunningHost;
    const get = (path: string): Promise<Response> => fetch(new URL(path, host.url));

    beforeAll(async () => {
        const files = { "manifest.json": `\uFEFF${manifestText({})}`, "Views/View.html": "<p>", "Views/View.js": "1" };
        folder = await writePackage(files);
        host = await startHost({ packages: [folder.path], port: 0, graph: "http://localhost:8787/" }, sharedAssets());
    });

    afterAll(async () => {
        await host.close();
        await folder.remove();
    });

    it("listens on localhost", () => {
        expect(new URL(host.url).hostname).toBe("localhost");
    });

    it("serves the register with the policy of CPOS and lets only itself frame it", async () => {
        const { headers } = await get("pos/");

        expect(headers.get("Content-Security-Policy")).toBe(
            "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src * data:; connect-src *; frame-src 'self' http://localhost:8787",
        );
        expect(headers.get("X-Frame-Options")).toBe("SAMEORIGIN");
    });

    it("answers to its own names alone, and takes no bodies", async () => {
        const statusOf = (headers: Record<string, string>): Promise<number | undefined> =>
            new Promise((resolve, reject) => {
                const { hostname, port } = new URL(host.url);
                request({ hostname, port, path: "/pos/world.json", headers }, (response) => {
                    response.resume();
                    resolve(response.statusCode);
                })
                    .on("error", reject)
                    .end();
            });
        const { port } = new URL(host.url);
        expect(await statusOf({ Host: `127.0.0.1:${port}` })).toBe(200);
        expect(await statusOf({ Host: `rebound.example:${port}` })).toBe(421);
        expect(await statusOf({ Host: "localhost" })).toBe(421);
        const sent = await fetch(new URL("pos/", host.url), { method: "POST", body: "much" });
        expect(sent.status).toBe(413);
    });

    it("removes fetch before anything else loads, unless the address says keep", async () => {
        const html = await (await get("pos/?store=000201")).text();

        expect(html.indexOf("removeFetch.js")).toBeGreaterThan(0);
        expect(html.indexOf("removeFetch.js")).toBeLessThan(html.indexOf("system.js"));
        expect(await (await get("pos/?fetch=keep")).text()).not.toContain("removeFetch.js");
    });

    it("serves files of a package without regard to case, with their type, never to be kept", async () => {
        const response = await get("pos/extensions/CONTOSO.sample/views/VIEW.js");

        expect(response.status).toBe(200);
        expect(response.headers.get("Content-Type")).toContain("text/javascript");
        expect(response.headers.get("Cache-Control")).toBe("no-store");
    });

    it("reports a package whose manifest starts with a byte order mark, with its publisher", async () => {
        expect(await (await get("pos/packages.json")).json()).toEqual([
            { Name: "Contoso.Sample", Publisher: "Contoso", IsEnabled: true },
        ]);
    });

    it("refuses paths that lead out of the package", async () => {
        const prefix = "/pos/Extensions/Contoso.Sample";
        for (const path of [
            `${prefix}/../../../etc/passwd`,
            `${prefix}/..%2f..%2fpackage.json`,
            `${prefix}/%2e%2e/x`,
        ]) {
            expect(await statusOfRawPath(host.url, path))
                .withContext(path)
                .toBe(404);
        }
    });

    it("answers 404 for packages and pages that are not there", async () => {
        expect((await get("pos/Extensions/Other/manifest.json")).status).toBe(404);
        expect((await get("nothing")).status).toBe(404);
    });

    it("gives the register the world, and the Teams board its configuration without workers who have no account", async () => {
        const world = (await (await get("pos/world.json")).json()) as { stores: { number: string }[] };
        const teams = (await (await get("teams/config.json")).json()) as {
            graphBaseUrl: string;
            people: { name: string; upn: string }[];
        };

        expect(world.stores.map(({ number }) => number)).toEqual(["000201", "000202", "000203", "000135"]);
        expect(teams.graphBaseUrl).toBe("http://localhost:8787/");
        expect(teams.people.some(({ upn }) => upn === "noor@contoso.example")).toBeTrue();
        expect(teams.people.some(({ name }) => name === "Bram Bakker")).toBeFalse();
    });

    it("serves shell and board", async () => {
        expect((await get("")).status).toBe(200);
        expect((await get("teams/")).status).toBe(200);
        expect((await get("teams/main.js")).status).toBe(200);
    });
});

describe("Starting the host", () => {
    it("is refused with the folder's name when a package is missing", async () => {
        await expectAsync(startHost({ packages: ["/nowhere/Tasks"], port: 0 }, sharedAssets())).toBeRejectedWithError(
            /no package folder .*Tasks/,
        );
    });

    it("is refused when two packages share a folder name, as POS could not tell them apart", async () => {
        const [one, two] = [await writePackage({ a: "" }), await writePackage({ a: "" })];
        await expectAsync(startHost({ packages: [one.path, two.path], port: 0 }, sharedAssets())).toBeRejectedWithError(
            /Two package folders are named Contoso.Sample/,
        );
        await one.remove();
        await two.remove();
    });

    it("is refused with every faulty field of the world named", async () => {
        const folder = await writePackage({ "world.json": `{"tenantId": 1, "stores": []}` });
        await expectAsync(
            startHost({ packages: [], port: 0, world: `${folder.path}/world.json` }, sharedAssets()),
        ).toBeRejectedWithError(/tenantId[\s\S]*stores/);
        await folder.remove();
    });
});
