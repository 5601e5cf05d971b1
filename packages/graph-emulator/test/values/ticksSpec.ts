import { decodeReferenceKey, encodeReferenceKey } from "../../src/values/openTypeKey";
import { defaultOrderHint, formatTicks, ticksOfMs, toUtcText } from "../../src/values/ticks";

describe("instants", () => {
    const sample = ticksOfMs(Date.UTC(2023, 0, 25, 21, 39, 33, 74)) + 8226n;

    it("of the service have seven fractional digits [14]", () => {
        expect(formatTicks(sample)).toBe("2023-01-25T21:39:33.0748226Z");
    });

    it("give the default order hint that the service has shown for the same instant [37]", () => {
        expect(defaultOrderHint(sample)).toBe("8585269241124027581");
    });

    it("sent with an offset are kept as UTC [27]", () => {
        expect(toUtcText("2026-11-24T01:00:00-08:00")).toBe("2026-11-24T09:00:00Z");
        expect(toUtcText("2026-11-24T09:00:00.5Z")).toBe("2026-11-24T09:00:00.5Z");
    });

    it("without a zone, or that no calendar has, are not taken", () => {
        for (const text of ["2026-11-24", "2026-11-24T09:00:00", "2026-13-24T09:00:00Z", "tomorrow"]) {
            expect(toUtcText(text)).toBeUndefined();
        }
    });
});

describe("reference keys", () => {
    it("encode five characters and leave slashes [62]", () => {
        expect(encodeReferenceKey("https://a.b/c%20d?x=1#y@z")).toBe("https%3A//a%2Eb/c%2520d?x=1%23y%40z");
    });

    it("lead back to the URL, whatever the case of the codes [63]", () => {
        for (const url of ["https://a.b/c%20d?x=1#y@z", "http://localhost:80/%2E"]) {
            expect(decodeReferenceKey(encodeReferenceKey(url))).toBe(url);
        }
        expect(decodeReferenceKey("https%3a//a%2eb")).toBe("https://a.b");
    });
});
