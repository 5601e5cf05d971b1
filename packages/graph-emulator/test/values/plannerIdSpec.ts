import { isPlannerId, newPlannerId } from "../../src/values/plannerId";
import { seededRandom } from "../../src/values/random";

describe("ids of plans, buckets and tasks", () => {
    const random = seededRandom("ids");
    const ids = Array.from({ length: 2000 }, () => newPlannerId(random));

    it("have 28 characters of the base64url alphabet, and never repeat [10]", () => {
        expect(ids.every((id) => /^[A-Za-z0-9_-]{28}$/.test(id))).toBeTrue();
        expect(new Set(ids).size).toBe(ids.length);
    });

    it("are recognized as such [10]", () => {
        expect(ids.every(isPlannerId)).toBeTrue();
    });

    it("with changed letter case, cut, lengthened or invented are not [11]", () => {
        const swapped = ids.map((id) => id.replace(/[a-z]/, (char) => char.toUpperCase()));
        expect(swapped.some(isPlannerId)).toBeFalse();
        expect(ids.some((id) => isPlannerId(id.slice(1)) || isPlannerId(`${id}A`))).toBeFalse();
        expect(isPlannerId("AAAAAAAAAAAAAAAAAAAAAAAAAAAA")).toBeFalse();
    });
});
