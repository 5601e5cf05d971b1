import { readFile } from "node:fs/promises";
import * as v from "valibot";
import { worldSchema, type World } from "../world/worldSchema";

/** Reads JSON that may start with a byte order mark. Throws with the file's name when it cannot. */
async function readJson(path: string): Promise<unknown> {
    try {
        return JSON.parse((await readFile(path, "utf8")).replace(/^\uFEFF/, ""));
    } catch (cause) {
        throw new Error(`Could not read ${path}: ${(cause as Error).message}. Check the path and that it is JSON.`, {
            cause,
        });
    }
}

function explain(path: string, issues: readonly v.BaseIssue<unknown>[]): Error {
    const lines = issues.map((issue) => `  ${v.getDotPath(issue) ?? "(root)"}: ${issue.message}`);
    return new Error(`${path} does not fit:\n${lines.join("\n")}`);
}

/** Reads and checks a world file. Throws, naming every field that does not fit. */
export async function readWorld(path: string): Promise<World> {
    const result = v.safeParse(worldSchema, await readJson(path));
    if (!result.success) throw explain(path, result.issues);
    return result.output;
}

/** Reads a file of channel properties: a JSON object of string to string. */
export async function readChannelProperties(path: string): Promise<Record<string, string>> {
    const result = v.safeParse(v.record(v.string(), v.string()), await readJson(path));
    if (!result.success) throw explain(path, result.issues);
    return result.output;
}
