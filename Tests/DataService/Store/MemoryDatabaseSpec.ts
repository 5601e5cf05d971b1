import { MemoryDatabase } from "../../../DataService/Store/MemoryDatabase";
import { itKeepsWhatItIsGiven } from "../../Support/databaseContract";

describe("The memory database", () => {
    let database: MemoryDatabase;

    itKeepsWhatItIsGiven(
        () => Promise.resolve(database),
        async () => {
            database = new MemoryDatabase();
        },
    );
});
