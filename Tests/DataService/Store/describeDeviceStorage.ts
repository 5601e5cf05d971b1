import { describeIndexedDb } from "../../Support/describeIndexedDb";
import { describeDamage } from "./describeDamage";
import { describeFullDisk } from "./describeFullDisk";
import { describeLostConnection } from "./describeLostConnection";
import { describeOpening } from "./describeOpening";
import { describeUpgrades } from "./describeUpgrades";

/** Everything that the register's own store must do; `which` names the IndexedDB it runs on. */
export function describeDeviceStorage(which: string): void {
    describeIndexedDb(`The register's store, ${which}`);
    describeOpening(`Opening the register's store, ${which}`);
    describeUpgrades(`Databases of earlier versions, ${which}`);
    describeDamage(`A damaged record, ${which}`);
    describeFullDisk(`A register whose disk is full, ${which}`);
    describeLostConnection(`A register whose store was closed under way, ${which}`);
}
