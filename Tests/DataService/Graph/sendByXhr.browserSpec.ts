import { sendByXhr } from "../../../DataService/Graph/sendByXhr";
import type { HttpRequest } from "../../../DataService/api";

describe("Sending by XMLHttpRequest", () => {
    function get(path: string, what: Partial<HttpRequest> = {}): Promise<Response> {
        const url = new URL(path, location.origin).href;
        return sendByXhr({
            method: "GET",
            url,
            headers: {},
            body: null,
            signal: new AbortController().signal,
            ...what,
        });
    }

    it("gives status, headers and text of the answer", async () => {
        const response = await get("/context.html");
        expect([response.status, response.headers.get("Content-Type")]).toEqual([200, "text/html"]);
        expect(await response.text()).toContain("<html");
    });

    it("gives an answer that is no success as an answer", async () => {
        expect((await get("/nowhere-at-all")).status).toBe(404);
    });

    it("rejects when nothing answers", async () => {
        await expectAsync(get("/", { url: "http://localhost:1/" })).toBeRejectedWithError(TypeError);
    });

    it("takes an answer of more than 20 MB for none", async () => {
        const url = URL.createObjectURL(new Blob([new Uint8Array(21_000_000)]));
        await expectAsync(get("/", { url })).toBeRejectedWithError(TypeError);
        URL.revokeObjectURL(url);
    });

    it("rejects when the session ends, before or while it is sent", async () => {
        const ending = new AbortController();
        const sent = get("/context.html", { signal: ending.signal });
        ending.abort();
        await expectAsync(sent).toBeRejectedWithError(TypeError);
        await expectAsync(get("/context.html", { signal: ending.signal })).toBeRejectedWithError(TypeError);
    });
});
