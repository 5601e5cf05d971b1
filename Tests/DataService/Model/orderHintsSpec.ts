import fc from "fast-check";
import { compareOrderHints, orderHintBetween } from "../../../DataService/api";
import { resolveOrderHint } from "../../../packages/graph-emulator/src/values/orderHint";

const FIRST = "8585269241124027581";

/** The hint that Planner makes of a wish. */
function resolved(wish: string): string {
    const result = resolveOrderHint(wish, () => FIRST);
    if (result.kind !== "value") throw new Error(`Planner does not take '${wish}'.`);
    return result.value;
}

/** The hints of lines of which each was put at a place among those before it. */
function insertedAt(places: readonly number[]): string[] {
    const hints: string[] = [];
    for (const place of places) {
        const at = Math.min(place, hints.length);
        hints.splice(at, 0, resolved(orderHintBetween(hints[at - 1] ?? null, hints[at] ?? null)));
    }
    return hints;
}

describe("An order hint", () => {
    it("asks for a place between two neighbours, or at an end", () => {
        expect(orderHintBetween("85A", "85B")).toBe("85A 85B!");
        expect(orderHintBetween(null, "85B")).toBe(" 85B!");
        expect(orderHintBetween("85A", null)).toBe("85A !");
        expect(orderHintBetween(null, null)).toBe(" !");
    });

    it("stands before Planner has resolved it where it stands afterwards", () => {
        fc.assert(
            fc.property(fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 6 }), (places) => {
                const hints = insertedAt(places);
                expect([...hints].sort()).toEqual(hints);
                for (const [at, hint] of hints.entries()) {
                    const next = hints[at + 1] ?? null;
                    const wish = orderHintBetween(hint, next);
                    expect(compareOrderHints(hint, wish)).toBe(-1);
                    if (next !== null) expect(compareOrderHints(wish, next)).toBe(-1);
                }
                const [first = ""] = hints;
                expect(compareOrderHints(orderHintBetween(null, first), first)).toBe(-1);
            }),
        );
    });

    it("may rest on wishes that Planner has not resolved yet", () => {
        const top = orderHintBetween(null, FIRST);
        const between = orderHintBetween(top, FIRST);
        expect([FIRST, between, top].sort(compareOrderHints)).toEqual([top, between, FIRST]);
        const end = orderHintBetween(FIRST, null);
        const beyond = orderHintBetween(end, null);
        expect([beyond, end, FIRST].sort(compareOrderHints)).toEqual([FIRST, end, beyond]);
    });
});
