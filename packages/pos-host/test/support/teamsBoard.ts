import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { createEmulator, type Emulator } from "../../../graph-emulator/src/createEmulator";
import type { PageBundle } from "./bundlePage";

const graph = "http://graph.test";
const domain = "contoso.example";

const configuration = {
    graphBaseUrl: `${graph}/`,
    tenantId: "6c1f3b9e-0c5d-4c2e-9d6a-1f2e3d4c5b6a",
    clientId: "0a6e9a54-7f0e-4d55-8a39-3f2f6f0b1c01",
    people: [
        { staffId: "000401", name: "Fatima El Amrani", upn: `fatima@${domain}`, storeNumber: "000201" },
        { staffId: "000405", name: "Tess Mulder", upn: `tess@${domain}`, storeNumber: "000201" },
        { staffId: "000402", name: "Noor Jansen", upn: `noor@${domain}`, storeNumber: "000201" },
        { staffId: "000421", name: "Lotte van Dijk", upn: `lotte@${domain}`, storeNumber: "000202" },
    ],
    stores: [
        { number: "000201", name: "Utrecht", mailNickname: "store-000201" },
        { number: "000202", name: "'s-Hertogenbosch" },
    ],
};

/** A board in a page, over an emulator of its own in this process. */
export interface TeamsBoard {
    readonly page: Page;
    readonly emulator: Emulator;
}

/** Opens the board of a store; Graph is an emulator with the Contoso seed at the present time. */
export async function openTeamsBoard(browser: Browser, bundle: PageBundle, query: string): Promise<TeamsBoard> {
    const emulator = createEmulator({ now: () => Date.now() });
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, locale: "en-GB" });
    await page.route(`${graph}/**`, async (route) => {
        const request = route.request();
        const answer = await emulator.fetch(
            new Request(request.url(), {
                method: request.method(),
                headers: await request.allHeaders(),
                ...(request.postData() === null ? {} : { body: request.postData() }),
            }),
        );
        const headers = Object.fromEntries(answer.headers);
        await route.fulfill({ status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) });
    });
    const html = await readFile(new URL("../../src/teams/index.html", import.meta.url), "utf8");
    await page.route("http://host.test/**", (route) => {
        const { pathname } = new URL(route.request().url());
        if (pathname.endsWith(".js")) return route.fulfill({ contentType: "text/javascript", body: bundle.script });
        if (pathname.endsWith(".css")) return route.fulfill({ contentType: "text/css", body: bundle.styles });
        if (pathname.endsWith(".json")) return route.fulfill({ json: configuration });
        return route.fulfill({ contentType: "text/html", body: html });
    });
    await page.goto(`http://host.test/teams/${query}`);
    return { page, emulator };
}
