import { assert, anything, constantFrom, property } from "fast-check";
import { applyEdit } from "../../../DataService/Model/applyEdit";
import { mergeEdit } from "../../../DataService/Model/mergeEdit";
import { compareDue, instantFromDue } from "../../../DataService/Model/storeTime";
import { fits } from "../../../DataService/Store/storedShapes";
import type { StoredEdit } from "../../../DataService/Sync/ports/Database";
import { aTask } from "../../Support/aTask";
import { ALIAS, aStoredEdit, DETAILS, EDITS, PLAN, STATES, TASKS } from "./storedExamples";

const SOUND = {
    plans: [{ id: "plan", value: PLAN }],
    tasks: TASKS.map((task) => ({ id: task.id, value: { task, etag: "1" } })),
    details: [{ id: DETAILS.id, value: DETAILS }],
    edits: [
        ...Object.values(EDITS).map((edit) => ({ id: "edit", value: aStoredEdit({ edit }) })),
        ...Object.values(STATES)
            .flat()
            .map((state) => ({ id: "edit", value: aStoredEdit({ state }) })),
        {
            id: "edit",
            value: aStoredEdit({ seen: null, firstSentAt: 1, lastSentAt: 2, latestMadeAt: 3, alreadyThere: ["a"] }),
        },
    ],
    aliases: [ALIAS, { ...ALIAS, madeAt: 5 }].map((value) => ({ id: ALIAS.screenId, value })),
} as const;

const TABLES = ["plans", "tasks", "details", "edits", "aliases"] as const;
const RECORDS = TABLES.flatMap((table) => SOUND[table].map((record) => ({ table, record })));

type Path = readonly string[];

/** The way to each value inside a value, itself left out. */
function pathsIn(value: unknown): Path[] {
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([name, inner]) => [[name], ...pathsIn(inner).map((path) => [name, ...path])]);
}

/** A copy with another value at the end of a path. */
function withValueAt(value: unknown, [name, ...rest]: Path, replaced: unknown): unknown {
    if (name === undefined) return replaced;
    const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
    const fields = copy as Record<string, unknown>;
    fields[name] = withValueAt(fields[name], rest, replaced);
    return copy;
}

describe("A record from the disk", () => {
    for (const table of TABLES)
        it(`of the table ${table} is used in every form that the register writes`, () => {
            for (const record of SOUND[table])
                expect(fits(table, record)).withContext(JSON.stringify(record)).toBeTrue();
        });

    it("is used although it holds more than is known of it", () => {
        const [task] = TASKS;
        expect(fits("tasks", { id: "task", value: { task: { ...task, delivery: "waiting" }, etag: "1" } })).toBeTrue();
    });

    it("is not used when any of its fields is missing", () => {
        for (const { table, record } of RECORDS)
            for (const path of pathsIn(record.value)) {
                if (/^\d+$/.test(path.at(-1) ?? "")) continue;
                const value = withValueAt(record.value, path, undefined);
                expect(fits(table, { id: record.id, value }))
                    .withContext(path.join("."))
                    .toBeFalse();
            }
    });

    it("is not used when it lies under another id, where it could never be removed", () => {
        for (const { table, record } of RECORDS) expect(fits(table, { ...record, id: "elsewhere" })).toBeFalse();
    });

    it("is not used when it is no record at all", () => {
        for (const table of TABLES)
            for (const value of [undefined, null, 5, "text", [], {}])
                for (const id of [undefined, null, "edit"]) expect(fits(table, { id, value })).toBeFalse();
    });

    it("is not used with a due date that no calendar has, or a moment that no clock shows", () => {
        const dates = ["", "2026-13-01", "2026-11-32", "12026-11-24", "24-11-2026", "2026-11-24T09:00"];
        const dues = [...dates.map((date) => ({ date, time: null })), { date: "2026-11-24", time: "25:00" }, {}];
        for (const due of dues) {
            const edit = { ...EDITS.setDue, due };
            const record = { id: "edit", value: { ...aStoredEdit(), edit } };
            expect(fits("edits", record)).withContext(JSON.stringify(due)).toBeFalse();
        }
        for (const madeAt of [NaN, Infinity, 9e15, "5"]) {
            expect(fits("edits", { id: "edit", value: { ...aStoredEdit(), madeAt } })).toBeFalse();
            expect(fits("aliases", { id: ALIAS.screenId, value: { ...ALIAS, madeAt } })).toBeFalse();
        }
    });

    it("never makes the register fail, whatever became of it", () => {
        const edits = RECORDS.filter(({ table }) => table === "edits").map(({ record }) => record.value as StoredEdit);
        const damages = edits.flatMap((edit) => pathsIn(edit).map((path) => ({ edit, path })));
        let used = 0;
        assert(
            property(constantFrom(...damages), anything({ withNullPrototype: false }), ({ edit, path }, junk) => {
                const value = withValueAt(edit, path, junk) as StoredEdit;
                if (!fits("edits", { id: value.id, value })) return;
                used += 1;
                useEdit(value);
            }),
            { numRuns: 2000 },
        );
        expect(used).toBeGreaterThan(0);
    });
});

/** What a session does with an edit before anybody has tapped anything: shows it, compares it, makes it ready to send. */
function useEdit({ edit, seen, madeAt, madeBy, firstSentAt }: StoredEdit): void {
    const made = { by: madeBy, at: madeAt };
    const shown = seen ?? { task: aTask(), details: DETAILS.details };
    const after = applyEdit(shown, edit, made);
    if (edit.kind !== "create") mergeEdit(edit, seen, after);
    for (const due of [after.task.due, shown.task.due]) {
        compareDue(due, after.task.due);
        if (due) new Date(instantFromDue(due, "Europe/Amsterdam")).toISOString();
    }
    for (const at of [madeAt, firstSentAt ?? 0, after.task.createdAt]) new Intl.DateTimeFormat().format(at);
}
