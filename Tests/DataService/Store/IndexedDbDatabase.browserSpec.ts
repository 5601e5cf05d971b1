import { describeIndexedDb } from "../../Support/describeIndexedDb";

describeIndexedDb("The browser's database");
