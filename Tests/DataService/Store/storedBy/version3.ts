import type { RawRow } from "../rawDatabase";
import type { StoredFixture } from "./StoredFixture";
import { version2 } from "./version2";

const EDITS = version2.rows["edits"] ?? [];

/** Kinds of edit that came with version 3. */
const NEW_KINDS = [
    { kind: "setStart", start: "2026-11-23" },
    { kind: "setStart", start: null },
    { kind: "setLabel", label: "category2", isOn: true },
    { kind: "addItem", item: { id: "item-3", title: "Etalage", checked: false, orderHint: "86 !" } },
    { kind: "removeItem", itemId: "item-1" },
    { kind: "moveItem", itemId: "item-2", orderHint: " 85!" },
    { kind: "addLink", link: { url: "https://contoso.example/etalage", alias: "Foto" } },
    { kind: "removeLink", url: "https://contoso.example/vloer" },
];

function withEdit({ partition, value }: RawRow, edit: object, index: number): RawRow {
    const id = `edit-of-3-${String(index)}`;
    return {
        partition,
        id,
        value: { ...(value as object), id, sequence: 1000 + index, edit: { ...edit, taskId: "task-1" } },
    };
}

const [FIRST] = EDITS;
if (!FIRST) throw new Error("Version 2 has no edits.");
const MODEL = FIRST;

/** Version 3: start dates, labels, links, and lines of a checklist that are added, removed and moved. */
export const version3: StoredFixture = {
    version: 3,
    tables: version2.tables,
    lacks: {},
    rows: { ...version2.rows, edits: [...EDITS, ...NEW_KINDS.map((edit, index) => withEdit(MODEL, edit, index))] },
};
