import { isJsonObject, type JsonObject } from "../values/json";
import { isFaultName, noSuchFault } from "./catalogue";
import type { Fault } from "./Fault";

type Check = (value: unknown) => boolean;

const isNumber: Check = (value) => typeof value === "number" && Number.isFinite(value);
const isNotNegative: Check = (value) => typeof value === "number" && value >= 0;
/** Of an answer that has a body. */
const isStatus: Check = (value) =>
    typeof value === "number" &&
    Number.isInteger(value) &&
    value >= 200 &&
    value <= 599 &&
    ![204, 205, 304].includes(value);
const isText: Check = (value) => typeof value === "string" && value !== "";
const isFlag: Check = (value) => typeof value === "boolean";

function oneOf(...words: readonly string[]): Check {
    return (value) => typeof value === "string" && words.includes(value);
}

/** What the members of a fault may be. */
const MEMBERS: Readonly<Record<string, Check>> = {
    status: isStatus,
    retryAfter: isNotNegative,
    retryAfterAs: oneOf("seconds", "date"),
    body: oneOf("json", "html", "empty"),
    code: isText,
    oauth: (value) => isJsonObject(value) && isText(value["error"]) && isText(value["description"]),
    ms: isNumber,
    seconds: isNotNegative,
    changes: isNotNegative,
    wavering: isFlag,
    change: (value) => isJsonObject(value) && isText(value["as"]) && isText(value["method"]) && isText(value["path"]),
};

const ANSWER = ["retryAfter", "retryAfterAs", "body", "code", "oauth"];

/** The members of each kind: those it needs, and those it may have. */
const KINDS: Readonly<Record<Fault["kind"], { readonly needs: readonly string[]; readonly may?: readonly string[] }>> =
    {
        status: { needs: ["status"], may: ANSWER },
        applyThenStatus: { needs: ["status"], may: ANSWER },
        drop: { needs: [] },
        applyThenDrop: { needs: [] },
        penalty: { needs: ["seconds"] },
        tokenExpired: { needs: [] },
        claimsChallenge: { needs: [] },
        delay: { needs: ["ms"] },
        changeFirst: { needs: ["change"] },
        staleRead: { needs: [], may: ["ms", "changes", "wavering"] },
        clockSkew: { needs: ["ms"] },
        expireTokens: { needs: [] },
    };

const RULE = ["name", "match", "times", "probability", "goesOn", "fault"];

/** What is wrong with a fault that came from outside, in one sentence; undefined when it can be armed. */
export function ruleComplaint(body: JsonObject): string | undefined {
    const strange = Object.keys(body).find((name) => !RULE.includes(name));
    if (strange !== undefined) return `There is no '${strange}' here, only ${RULE.join(", ")}.`;
    const fault = body["fault"];
    const complaint = fault === undefined ? nameComplaint(body["name"]) : faultComplaint(fault);
    return complaint ?? countComplaint(body) ?? matchComplaint(body["match"]);
}

function nameComplaint(name: unknown): string | undefined {
    if (isFaultName(name)) return undefined;
    return typeof name === "string"
        ? noSuchFault(name)
        : "Give a 'name' of GET /_emulator/faults/names, or a 'fault' in full.";
}

function faultComplaint(fault: unknown): string | undefined {
    const kind = isJsonObject(fault) ? fault["kind"] : undefined;
    const known = Object.entries(KINDS).find(([name]) => name === kind)?.[1];
    if (!isJsonObject(fault) || !known) return `'fault.kind' must be one of ${Object.keys(KINDS).join(", ")}.`;
    const members = [...known.needs, ...(known.may ?? [])];
    const strange = Object.keys(fault).find((name) => name !== "kind" && !members.includes(name));
    if (strange !== undefined) return `A fault of this kind has no '${strange}'.`;
    const wrong = members.find((name) => {
        const value = fault[name];
        return value === undefined ? known.needs.includes(name) : MEMBERS[name]?.(value) === false;
    });
    return wrong === undefined ? undefined : `'fault.${wrong}' is missing, or not what it can be.`;
}

function countComplaint({ times, probability }: JsonObject): string | undefined {
    if (times !== undefined && !(Number.isInteger(times) && Number(times) > 0))
        return "'times' is a whole number above 0.";
    const isShare = typeof probability === "number" && probability >= 0 && probability <= 1;
    return probability === undefined || isShare ? undefined : "'probability' is a number from 0 to 1.";
}

function matchComplaint(match: unknown): string | undefined {
    if (match === undefined) return undefined;
    if (!isJsonObject(match)) return "'match' is an object.";
    const { method, path, inBatch } = match;
    const methods = Array.isArray(method) ? method : [method];
    if (method !== undefined && !methods.every(isText)) return "'match.method' is a method, or a list of methods.";
    if (inBatch !== undefined && !isFlag(inBatch)) return "'match.inBatch' is true or false.";
    return path === undefined || isPattern(path) ? undefined : "'match.path' is no regular expression.";
}

function isPattern(source: unknown): boolean {
    if (typeof source !== "string") return false;
    try {
        return new RegExp(source).source !== "";
    } catch {
        return false;
    }
}
