import { findUserByKey } from "../directory/findUser";
import { FAULT_NAMES, type FaultRequest } from "../faults/catalogue";
import { ruleComplaint } from "../faults/ruleComplaint";
import type { Machine } from "../Machine";
import { DEFAULT_SWITCHES, switchComplaint, withSwitches } from "../Switches";
import { isJsonObject, type JsonObject } from "../values/json";
import { markTask, setMembership } from "../world/outsideChanges";

const PREFIX = "/_emulator/";
const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Whether a request is for the emulator itself, not for Graph. */
export function isAdminPath(url: URL): boolean {
    return url.pathname.startsWith(PREFIX);
}

/** The header with the secret of this run. */
const SECRET_HEADER = "X-Emulator-Secret";

type AdminHandler = (machine: Machine, body: JsonObject, path: string) => Response;

const HANDLERS: Readonly<Record<string, AdminHandler>> = {
    "GET health": (machine) => Response.json({ status: "ready", tenantId: machine.world.tenantId }),
    "GET requests": (machine) => Response.json(machine.log.all()),
    "DELETE requests": (machine) => {
        machine.log.clear();
        return done();
    },
    "GET faults": (machine) => Response.json(machine.faults.all()),
    "GET faults/names": () => Response.json(FAULT_NAMES),
    "POST faults": addFault,
    "DELETE faults": (machine) => {
        machine.faults.clear();
        return done();
    },
    "GET switches": (machine) => Response.json(machine.switches),
    "PUT switches": putSwitches,
    "DELETE switches": (machine) => {
        machine.switches = DEFAULT_SWITCHES;
        return done();
    },
    "DELETE sessions": (machine) => {
        machine.accounts.revoke(null);
        return done();
    },
    "POST reset": reset,
};

/**
 * Answers `/_emulator/…`. Only loopback host names are served, and, when there is a secret, only those who know it:
 * a page of another site can reach it neither by its own name nor by ours.
 */
export async function answerAdmin(machine: Machine, request: Request, url: URL): Promise<Response> {
    if (!LOOPBACK.has(url.hostname)) return refusal(403, "The admin endpoint answers on a loopback address only.");
    const path = url.pathname.slice(PREFIX.length);
    if (path !== "health" && !knowsSecret(machine, request)) return secretNeeded();
    const handler = HANDLERS[`${request.method} ${path}`] ?? patternHandler(request.method, path);
    if (!handler) return refusal(404, `There is no ${request.method} /_emulator/${path}.`);
    const text = await request.text();
    const body: unknown = text === "" ? {} : parsed(text);
    return isJsonObject(body) ? handler(machine, body, path) : refusal(400, "The body must be a JSON object.");
}

function knowsSecret(machine: Machine, request: Request): boolean {
    return machine.adminSecret === undefined || request.headers.get(SECRET_HEADER) === machine.adminSecret;
}

function secretNeeded(): Response {
    return refusal(
        401,
        `This needs the secret of this run in the header ${SECRET_HEADER}. The emulator prints it when it starts ` +
            "('Admin secret: …'); --admin-secret or the environment variable EMULATOR_ADMIN_SECRET sets it.",
    );
}

function patternHandler(method: string, path: string): AdminHandler | undefined {
    if (method === "PUT" && /^tasks\/[^/]+\/marks$/.test(path)) return putMarks;
    if (method === "DELETE" && /^faults\/[^/]+$/.test(path)) return clearFault;
    const [, user, what = ""] = /^users\/([^/]+)\/(block|sessions)$/.exec(path) ?? [];
    if (user !== undefined) return accountHandler(method, decodeURIComponent(user), what);
    return /^groups\/[^/]+\/members\/[^/]+$/.test(path) ? membershipHandler(method) : undefined;
}

function membershipHandler(method: string): AdminHandler | undefined {
    if (method !== "PUT" && method !== "DELETE") return undefined;
    return (machine, _body, where) => membership(machine, where, method === "PUT");
}

/** `PUT|DELETE users/{key}/block` switches an account off and on; `DELETE users/{key}/sessions` revokes what it signed in. */
function accountHandler(method: string, key: string, what: string): AdminHandler | undefined {
    const change = (act: (machine: Machine, userId: string) => void): AdminHandler => {
        return (machine) => {
            const user = findUserByKey(machine.world, key);
            if (!user) return refusal(404, `There is no user '${key}'.`);
            act(machine, user.id);
            return done();
        };
    };
    if (what === "block" && (method === "PUT" || method === "DELETE"))
        return change((machine, userId) => machine.accounts.block(userId, method === "PUT"));
    if (what === "sessions" && method === "DELETE") return change((machine, userId) => machine.accounts.revoke(userId));
    return undefined;
}

function done(): Response {
    return new Response(null, { status: 204 });
}

function refusal(status: number, message: string): Response {
    return Response.json({ error: { code: "emulatorAdmin", message } }, { status });
}

function parsed(text: string): unknown {
    try {
        return JSON.parse(text);
    } catch {
        return undefined;
    }
}

function addFault(machine: Machine, body: JsonObject): Response {
    const complaint = ruleComplaint(body);
    if (complaint !== undefined) return refusal(400, `Could not add the fault: ${complaint}`);
    machine.addFault(body as unknown as FaultRequest);
    return done();
}

function clearFault(machine: Machine, _body: JsonObject, path: string): Response {
    machine.faults.clear(decodeURIComponent(path.split("/")[1] ?? ""));
    return done();
}

function putSwitches(machine: Machine, body: JsonObject): Response {
    const complaint = switchComplaint(body);
    if (complaint !== undefined) return refusal(400, `Could not set the switches: ${complaint}`);
    machine.switches = withSwitches(machine.switches, body);
    return Response.json(machine.switches);
}

function reset(machine: Machine, body: JsonObject): Response {
    const seed = body["seed"];
    try {
        machine.reset(typeof seed === "string" ? seed : undefined);
        return done();
    } catch (error) {
        return refusal(400, error instanceof Error ? error.message : "Could not reset.");
    }
}

function putMarks(machine: Machine, body: JsonObject, path: string): Response {
    const taskId = path.split("/")[1] ?? "";
    return markTask(machine.world, taskId, body) ? done() : refusal(404, `There is no task ${taskId}.`);
}

function membership(machine: Machine, path: string, member: boolean): Response {
    const [, groupId = "", , userKey = ""] = path.split("/").map(decodeURIComponent);
    const change = { groupId, userKey, member, atMs: machine.clock.nowMs() };
    return setMembership(machine.world, change) ? done() : refusal(404, "There is no such group or user.");
}
