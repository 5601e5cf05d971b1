import { ianaZone } from "../../../DataService/api";

describe("The zone of a store", () => {
    it("comes from the Windows name that Commerce keeps, in any case", () => {
        expect(ianaZone("W. Europe Standard Time")).toBe("Europe/Berlin");
        expect(ianaZone("pacific standard time")).toBe("America/Los_Angeles");
    });

    it("may be an IANA name already", () => {
        expect(ianaZone("Europe/Amsterdam")).toBe("Europe/Amsterdam");
    });

    it("is not made up", () => {
        expect([ianaZone(""), ianaZone("Middle Earth Standard Time")]).toEqual([null, null]);
    });
});
