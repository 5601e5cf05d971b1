import { decodeEtag, encodeEtag } from "../../src/values/etag";

describe("etags", () => {
    it("agree with the samples that the service has shown [46]", () => {
        expect(encodeEtag("Task", 6)).toBe('W/"JzEtVGFzayAgQEBAQEBAQEBAQEBAQEBAWCc="');
        expect(encodeEtag("Task", 1)).toMatch(/RCc="$/);
        expect(atob(/"(.*)"/.exec(encodeEtag("TaskDetails", 1))?.[1] ?? "")).toBe("'1-TaskDetails @@@@@@@@@@@@@@@D'");
    });

    it("grow as text with every version [46]", () => {
        for (const type of ["Task", "TaskDetails", "Bucket", "PlanDetails"] as const) {
            const texts = Array.from({ length: 20_000 }, (_, index) => encodeEtag(type, index + 1));
            expect(texts.every((text, index) => index === 0 || text > (texts[index - 1] ?? ""))).toBeTrue();
        }
    });

    it("tell their kind and version back", () => {
        for (const version of [1, 15, 16, 255, 256, 54_321]) {
            expect(decodeEtag(encodeEtag("Bucket", version))).toEqual({ type: "Bucket", version });
        }
    });

    it("are not understood unquoted, cut short or made up", () => {
        for (const text of ["JzEtVGFzayAgQEBAQEBAQEBAQEBAQEBARCc=", 'W/"JzEtVGFz"', '"abc"', "", 'W/"@@@"']) {
            expect(decodeEtag(text)).toBeUndefined();
        }
    });
});
