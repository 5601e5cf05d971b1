import type { RawRow } from "../rawDatabase";
import type { StoredFixture } from "./StoredFixture";
import { version3 } from "./version3";

/** Personnel numbers by the sign-in names of earlier versions. */
const STAFF: Readonly<Record<string, string>> = { noor: "000402", sem: "000403" };

function withoutNames({ partition, id, value }: RawRow): RawRow {
    const [tenant = "", name = "", plan = ""] = partition.split("|");
    const staffId = STAFF[name.split("@")[0] ?? ""] ?? "";
    const text = JSON.stringify(value).replaceAll("noor@contoso.example", "me");
    return { partition: [tenant, staffId, plan].join("|"), id, value: JSON.parse(text) as unknown };
}

const rows = Object.fromEntries(
    Object.entries(version3.rows).map(([table, records]) => [table, records.map(withoutNames)]),
);

/** Version 4: no sign-in name on the disk; partitions go by personnel number. */
export const version4: StoredFixture = { version: 4, tables: version3.tables, lacks: {}, rows };
