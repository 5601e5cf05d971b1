import { problemFromResponse } from "../../../DataService/Graph/problemFromResponse";
import type { Purpose } from "../../../DataService/Graph/problemFromResponse";
import type { Problem } from "../../../DataService/api";

const NOW = Date.parse("2026-11-23T09:00:00Z");

function problem(status: number, what: { retryAfter?: string; code?: string; purpose?: Purpose } = {}): Problem {
    const header = (name: string): string | null => (name === "Retry-After" ? (what.retryAfter ?? null) : null);
    const body = { error: { code: what.code ?? "", message: "In English, for developers." } };
    return problemFromResponse({ status, header, body }, what.purpose ?? "write", NOW);
}

describe("A problem", () => {
    it("pauses for the time that the service asks, in seconds, fractions or as a date", () => {
        expect(problem(429, { retryAfter: "10" })).toEqual({ kind: "throttled", retryAfterMs: 10_000 });
        expect(problem(429, { retryAfter: "2.128" })).toEqual({ kind: "throttled", retryAfterMs: 2_128 });
        const retryAfter = "Mon, 23 Nov 2026 09:01:30 GMT";
        expect(problem(429, { retryAfter })).toEqual({ kind: "throttled", retryAfterMs: 90_000 });
    });

    it("pauses for ten seconds where the service names no time, or none that can be read", () => {
        expect(problem(429)).toEqual({ kind: "throttled", retryAfterMs: 10_000 });
        expect(problem(429, { retryAfter: "soon" })).toEqual({ kind: "throttled", retryAfterMs: 10_000 });
    });

    it("of 503 is a pause only when the service names a time", () => {
        expect(problem(503, { retryAfter: "3" })).toEqual({ kind: "throttled", retryAfterMs: 3_000 });
        expect(problem(503)).toEqual({ kind: "unavailable", status: 503 });
    });

    it("of 403 means no member when reading, not allowed when writing, and a limit by its code", () => {
        expect(problem(403, { purpose: "read" })).toEqual({ kind: "refused", reason: "notMember", code: "" });
        expect(problem(403)).toEqual({ kind: "refused", reason: "forbidden", code: "" });
        const code = "MaximumActiveTasksInProject";
        expect(problem(403, { code })).toEqual({ kind: "refused", reason: "limit", code });
    });

    it("of 409 or 412 is a conflict, of 404 gone, of 400 invalid, of 401 a sign-in", () => {
        expect([409, 412].map((status) => problem(status).kind)).toEqual(["conflict", "conflict"]);
        expect(problem(404)).toEqual({ kind: "refused", reason: "gone", code: "" });
        expect(problem(400)).toEqual({ kind: "refused", reason: "invalid", code: "" });
        expect(problem(401)).toEqual({ kind: "signInNeeded", why: "rejected" });
    });

    it("of any other kind is the service's own", () => {
        for (const status of [302, 408, 424, 500, 502, 504])
            expect(problem(status)).toEqual({ kind: "unavailable", status });
    });

    it("told in other words than Graph's own is no refusal: a proxy or a portal speaks", () => {
        for (const status of [400, 403, 404, 407]) {
            const answer = { status, header: (): null => null, body: "<html>" };
            expect(problemFromResponse(answer, "write", NOW)).toEqual({ kind: "unavailable", status });
        }
    });
});
