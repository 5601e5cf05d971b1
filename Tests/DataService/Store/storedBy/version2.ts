import type { StoredFixture } from "./StoredFixture";
import { version1 } from "./version1";

const EDITS = version1.rows["edits"] ?? [];

/** Version 2: every edit has all fields, and there is a table for what could not be used. */
export const version2: StoredFixture = {
    version: 2,
    tables: { ...version1.tables, damaged: { autoIncrement: true } },
    lacks: {},
    rows: {
        ...version1.rows,
        edits: EDITS.map(({ partition, id, value }) => ({
            partition,
            id,
            value: { lastSentAt: null, alreadyThere: [], ...(value as object) },
        })),
    },
};
