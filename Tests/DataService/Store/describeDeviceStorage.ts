import { describeIndexedDb } from "../../Support/describeIndexedDb";
import { describeUpgrades } from "./describeUpgrades";

/** Everything that the register's own store must do; `which` names the IndexedDB it runs on. */
export function describeDeviceStorage(which: string): void {
    describeIndexedDb(`The register's store, ${which}`);
    describeUpgrades(`Databases of earlier versions, ${which}`);
}
