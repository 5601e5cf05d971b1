import fc from "fast-check";
import { resolveOrderHint } from "../../src/values/orderHint";

const first = (): string => "8585269241124027581PX";

function valueOf(hint: string): string {
    const result = resolveOrderHint(hint, first);
    if (result.kind === "invalid") throw new Error(`not understood: ${hint}`);
    return result.value;
}

describe("order hints", () => {
    it("place an item first, before, after and between, strictly [69]", () => {
        expect(valueOf(" !")).toBe(first());
        expect(valueOf(" 8585269241124027581!") < "8585269241124027581").toBeTrue();
        expect(valueOf("8585269241124027581 !") > "8585269241124027581").toBeTrue();
        const between = valueOf("8585269241124027581 8585269241124027582!");
        expect(between > "8585269241124027581" && between < "8585269241124027582").toBeTrue();
    });

    it("may be nested [69]", () => {
        const nested = valueOf(" 5637! 5637 adhg!!");
        expect(nested > valueOf(" 5637!") && nested < "adhg").toBeTrue();
    });

    it("become short values of characters 34 to 126, so that they are never mistaken for a hint [69]", () => {
        const atom = fc.string({
            unit: fc.integer({ min: 34, max: 126 }).map((code) => String.fromCharCode(code)),
            minLength: 1,
            maxLength: 12,
        });
        fc.assert(
            fc.property(atom, atom, (left, right) => {
                const value = valueOf(`${left} !`);
                expect(value > left).toBeTrue();
                expect(value).toMatch(/^[\x22-\x7e]+$/);
                const result = resolveOrderHint(`${left} ${right}!`, first);
                if (result.kind === "value") expect(result.value > left && result.value < right).toBeTrue();
                else expect(left >= right || right.startsWith(left)).toBeTrue();
            }),
        );
    });

    it("leave room for the next one a thousand times at the same place [69]", () => {
        let upper = "8585269241124027581";
        for (let round = 0; round < 1000; round++) {
            const value = valueOf(`8585269241124027580 ${upper}!`);
            expect(value > "8585269241124027580" && value < upper).toBeTrue();
            upper = value;
        }
    });

    it("without a space or exclamation mark are stored values sent back: invalid [68]", () => {
        for (const hint of ["9223370550899070129", "", "abc!", "a b", "a b!c", "a b c!"]) {
            expect(resolveOrderHint(hint, first).kind).toBe("invalid");
        }
    });
});
