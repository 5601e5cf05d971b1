import { deleteDB } from "idb";
import { IndexedDbDatabase } from "../../DataService/Store/IndexedDbDatabase";
import { itKeepsWhatItIsGiven } from "./databaseContract";
import { VirtualClock } from "./VirtualClock";

/** Runs the contract against the IndexedDB that is there, the browser's own or an emulation. */
export function describeIndexedDb(title: string): void {
    describe(title, () => {
        const name = "store-tasks of a spec";

        afterAll(() => deleteDB(name));

        itKeepsWhatItIsGiven(
            () => IndexedDbDatabase.open(new VirtualClock(), name),
            () => deleteDB(name),
        );
    });
}
