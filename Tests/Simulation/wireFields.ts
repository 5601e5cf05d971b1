import { linkFromKey } from "../../DataService/Graph/linkKey";
import type { FieldValue } from "./fields";
import { yesNo } from "./fields";

/** The JSON of a request or an answer. */
export type Json = Readonly<Record<string, unknown>>;

/** True for a JSON object. */
export function isJson(value: unknown): value is Json {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The parts of a task that the body of a PATCH or POST sets, or a task that Planner answers holds. */
export function fieldsOfTaskBody(body: Json): FieldValue[] {
    return Object.entries(body).flatMap(([name, value]) => fieldOfTask(name, value));
}

/** The same for details. The title of a checklist line is called `line:<id>`. */
export function fieldsOfDetailsBody(body: Json): FieldValue[] {
    const fields: FieldValue[] = [];
    if ("description" in body) fields.push({ name: "notes", value: text(body["description"]) });
    for (const [id, item] of entriesOf(body["checklist"])) {
        fields.push({ name: `item:${id}`, value: yesNo(item !== null) });
        if (!isJson(item)) continue;
        if ("isChecked" in item) fields.push({ name: `tick:${id}`, value: yesNo(item["isChecked"] === true) });
        if ("title" in item) fields.push({ name: `line:${id}`, value: text(item["title"]) });
    }
    for (const [key, link] of entriesOf(body["references"]))
        fields.push({ name: `link:${linkFromKey(key)}`, value: yesNo(link !== null) });
    return fields;
}

function fieldOfTask(name: string, value: unknown): FieldValue[] {
    switch (name) {
        case "title":
            return [{ name, value: text(value) }];
        case "percentComplete":
            return [{ name: "progress", value: progressOf(Number(value)) }];
        case "priority":
            return [{ name, value: priorityOf(Number(value)) }];
        case "dueDateTime":
            return [{ name: "due", value: text(value).slice(0, 10) }];
        case "startDateTime":
            return [{ name: "start", value: startDay(text(value)) }];
        case "appliedCategories":
            return entriesOf(value).map(([label, isOn]) => ({ name: `label:${label}`, value: yesNo(isOn === true) }));
        case "bucketId":
            return [{ name: "bucket", value: text(value) }];
        case "assignments":
            return entriesOf(value).map(([id, assignment]) => ({
                name: `assignee:${id}`,
                value: yesNo(assignment !== null),
            }));
        default:
            return [];
    }
}

// A register writes the midnight on which the day begins in the store, Teams writes ten in the morning.
function startDay(instant: string): string {
    return instant === "" ? "" : new Date(Date.parse(instant) + 2 * 3_600_000).toISOString().slice(0, 10);
}

function progressOf(percent: number): string {
    if (percent === 0) return "notStarted";
    return percent === 100 ? "completed" : "inProgress";
}

function priorityOf(priority: number): string {
    return { 1: "urgent", 3: "important", 5: "medium", 9: "low" }[priority] ?? `priority ${priority}`;
}

function entriesOf(value: unknown): [string, unknown][] {
    return isJson(value) ? Object.entries(value) : [];
}

function text(value: unknown): string {
    return typeof value === "string" ? value : "";
}
