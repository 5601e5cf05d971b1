import { peopleOf, readConfiguration } from "./configuration";
import { storeOf } from "./findPlan";
import { TeamsPage } from "./TeamsPage";

async function show(app: HTMLElement): Promise<void> {
    const configuration = readConfiguration(await (await fetch("config.json")).json());
    const number = new URLSearchParams(location.search).get("store");
    const store = storeOf(configuration, number);
    const { graphBaseUrl, tenantId, clientId } = configuration;
    if (!store) {
        app.textContent = `There is no store ${number ?? ""} in the world of this host.`;
    } else if (graphBaseUrl === undefined) {
        app.textContent = "The board needs Graph: start the host with --graph and the address of the emulator.";
    } else {
        const people = peopleOf(configuration, store.number);
        const address = { baseUrl: graphBaseUrl, tenantId, clientId };
        const page = new TeamsPage({ address, store, people, now: () => Date.now() });
        app.replaceChildren(page.element);
        await page.start();
    }
}

const app = document.querySelector<HTMLElement>("#app");
if (app) {
    show(app).catch((error: unknown) => {
        app.textContent = error instanceof Error ? error.message : String(error);
    });
}
