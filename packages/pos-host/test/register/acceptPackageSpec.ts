import { compareVersions, refusal } from "../../src/register/loader/acceptPackage";
import { readManifest } from "../../src/register/loader/readManifest";
import { manifestText } from "../support/packageFolder";

const definition = { Name: "Contoso.Sample", Publisher: "contoso", IsEnabled: true };
const facts = { applicationVersion: "9.52.1.0", countryRegion: "NL" };
const manifestWith = (root: object): ReturnType<typeof readManifest> => readManifest(manifestText({}, root));

describe("Whether POS takes a package", () => {
    it("compares versions as numbers, missing parts as zero", () => {
        expect(compareVersions("9.100", "9.52")).toBeGreaterThan(0);
        expect(compareVersions("9.52", "9.52.0.0")).toBe(0);
        expect(compareVersions("9.28.0.1", "9.52")).toBeLessThan(0);
    });

    it("is yes when publisher, version and country fit; the publisher without regard to case", () => {
        expect(refusal(manifestWith({ supportedCountryRegions: ["nl", "US"] }), definition, facts)).toBeUndefined();
    });

    it("is no for an older POS, another publisher, another country and a disabled package", () => {
        expect(refusal(manifestWith({ minimumPosVersion: "9.53" }), definition, facts)).toContain("9.53");
        expect(refusal(manifestWith({ publisher: "Fabrikam" }), definition, facts)).toContain("Fabrikam");
        expect(refusal(manifestWith({ supportedCountryRegions: ["US"] }), definition, facts)).toContain("NL");
        expect(refusal(manifestWith({}), { ...definition, IsEnabled: false }, facts)).toContain("disabled");
    });
});
