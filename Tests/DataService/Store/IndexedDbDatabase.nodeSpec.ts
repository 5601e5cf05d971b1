import "fake-indexeddb/auto";
import { describeIndexedDb } from "../../Support/describeIndexedDb";

describeIndexedDb("The browser's database, emulated");
