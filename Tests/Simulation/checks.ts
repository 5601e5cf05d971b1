import { checkCreates } from "./checkCreates";
import { checkEdits } from "./checkEdits";
import { checkScreens } from "./checkScreens";
import { checkWrites } from "./checkWrites";
import type { Store } from "./Store";

/** Holds what happened against the invariants. What is wrong stands in the ledger afterwards. */
export function checkAll(store: Store): void {
    checkCreates(store.ledger);
    checkWrites(store.ledger);
    checkEdits(store.ledger);
    checkScreens(store);
}
