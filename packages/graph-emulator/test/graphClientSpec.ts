import {
    Client,
    GraphError,
    type Context,
    type Middleware,
    type PageCollection,
} from "@microsoft/microsoft-graph-client";
import type { PlannerTask } from "@microsoft/microsoft-graph-types";
import type { Emulator } from "../src/createEmulator";
import { Shop } from "./support/Shop";

/** The last link of the SDK's chain: the emulator instead of the network. */
class EmulatorMiddleware implements Middleware {
    readonly #emulator: Emulator;
    readonly #token: string;

    constructor(emulator: Emulator, token: string) {
        this.#emulator = emulator;
        this.#token = token;
    }

    async execute(context: Context): Promise<void> {
        const request = new Request(context.request, context.options);
        request.headers.set("Authorization", `Bearer ${this.#token}`);
        context.response = await this.#emulator.fetch(request);
    }
}

async function clientOf(shop: Shop): Promise<Client> {
    const token = await shop.emulator.issueToken("noor@contoso.example");
    return Client.initWithMiddleware({ middleware: new EmulatorMiddleware(shop.emulator, token) });
}

interface Tagged extends PlannerTask {
    readonly "@odata.etag": string;
}

describe("Microsoft's own JavaScript client", () => {
    it("creates, reads and changes a task", async () => {
        const shop = await Shop.open();
        const client = await clientOf(shop);
        const made = (await client.api("/planner/tasks").post({ planId: shop.planId, title: "Via de SDK" })) as Tagged;
        const path = `/planner/tasks/${made.id ?? ""}`;
        const quiet: unknown = await client
            .api(path)
            .header("If-Match", made["@odata.etag"])
            .patch({ percentComplete: 50 });
        expect(quiet).toBeUndefined();
        const now = (await client.api(path).get()) as Tagged;
        expect(now.percentComplete).toBe(50);
        const request = client
            .api(path)
            .header("If-Match", now["@odata.etag"])
            .header("Prefer", "return=representation");
        expect(((await request.patch({ percentComplete: 100 })) as Tagged).completedDateTime).toBeTruthy();
    });

    it("sees Planner's errors as GraphErrors with an empty code [4]", async () => {
        const shop = await Shop.open();
        const client = await clientOf(shop);
        const failure: unknown = await client
            .api("/planner/tasks/x")
            .get()
            .catch((error: unknown) => error);
        expect(failure).toBeInstanceOf(GraphError);
        expect(failure instanceof GraphError ? [failure.statusCode, failure.code] : []).toEqual([400, ""]);
    });

    it("reads lists with select", async () => {
        const shop = await Shop.open({ seed: "contoso" });
        const client = await clientOf(shop);
        const page = (await client.api(`/planner/plans/${shop.planId}/tasks`).select("title").get()) as PageCollection;
        expect(page.value.length).toBe(45);
    });
});
