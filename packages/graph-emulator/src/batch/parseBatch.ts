import { badBatch } from "../errors/graphFailures";
import { isJsonObject, type Json, type JsonObject } from "../values/json";

/** One part of a batch, checked. */
export interface BatchPart {
    readonly id: string;
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Json | undefined;
    /** Ids of the parts to wait for, in lower case. */
    readonly dependsOn: readonly string[];
}

const MOST_PARTS = 20;

/** The parts of a batch body; throws 400 for what makes the service refuse it as a whole. */
export function parseBatch(body: unknown): BatchPart[] {
    const requests = isJsonObject(body) ? body["requests"] : undefined;
    if (!Array.isArray(requests)) throw badBatch("Invalid batch payload format.");
    if (requests.length > MOST_PARTS) {
        throw badBatch(`Number of requests inside batch exceed the limit of ${String(MOST_PARTS)}.`);
    }
    const parts = requests.map(parsePart);
    const ids = new Set(parts.map((part) => part.id.toLowerCase()));
    if (ids.size < parts.length) throw badBatch("Request ids must be unique, without regard to letter case.");
    for (const part of parts) {
        const unknown = part.dependsOn.find((id) => !ids.has(id) || id === part.id.toLowerCase());
        if (unknown !== undefined)
            throw badBatch(`Request '${part.id}' depends on '${unknown}', which is not another request.`);
    }
    refuseCircles(parts);
    return parts;
}

/** Parts that wait for each other would never be sent. */
function refuseCircles(parts: readonly BatchPart[]): void {
    const settled = new Set<string>();
    let ready = parts.filter((part) => part.dependsOn.length === 0);
    while (ready.length > 0) {
        for (const part of ready) settled.add(part.id.toLowerCase());
        ready = parts.filter(
            (part) => !settled.has(part.id.toLowerCase()) && part.dependsOn.every((id) => settled.has(id)),
        );
    }
    if (settled.size < parts.length) throw badBatch("Requests of the batch depend on each other in a circle.");
}

function parsePart(request: Json): BatchPart {
    if (!isJsonObject(request)) throw badBatch("Invalid batch payload format.");
    const id = requireText(request, "id");
    const method = requireText(request, "method").toUpperCase();
    const url = requireText(request, "url");
    if (/^[a-z]+:/i.test(url)) throw badBatch(`Request '${id}': the url must be relative to the version.`);
    const relative = url.startsWith("/") ? url : `/${url}`;
    if (/^\/(v1\.0|beta)(\/|$)/.test(relative)) throw badBatch(`Request '${id}': the url must not name the version.`);
    if (relative.startsWith("/$batch")) throw badBatch("A batch cannot hold a batch.");
    return {
        id,
        method,
        url: relative,
        headers: partHeaders(request),
        body: request["body"],
        dependsOn: partDependencies(request),
    };
}

function requireText(request: JsonObject, name: string): string {
    const value = request[name];
    if (typeof value === "string" && value !== "") return value;
    throw badBatch(`A request of the batch has no '${name}'.`);
}

function partHeaders(request: JsonObject): Record<string, string> {
    const headers = request["headers"];
    if (!isJsonObject(headers)) return {};
    return Object.fromEntries(
        Object.entries(headers).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
    );
}

function partDependencies(request: JsonObject): string[] {
    const dependsOn = request["dependsOn"];
    if (!Array.isArray(dependsOn)) return [];
    return dependsOn.map((id) => {
        if (typeof id !== "string") throw badBatch("The ids in dependsOn must be text.");
        return id.toLowerCase();
    });
}
