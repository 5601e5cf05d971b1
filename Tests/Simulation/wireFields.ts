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
        if (!isJson(item)) continue;
        if ("isChecked" in item) fields.push({ name: `tick:${id}`, value: yesNo(item["isChecked"] === true) });
        if ("title" in item) fields.push({ name: `line:${id}`, value: text(item["title"]) });
    }
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
