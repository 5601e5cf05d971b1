import { answerAdmin, isAdminPath } from "./admin/answerAdmin";
import { callerUserId, type Caller } from "./auth/Caller";
import { answerTokenRequest, tokenEndpointTenant } from "./auth/tokenEndpoint";
import { answerBatch, batchBody } from "./batch/answerBatch";
import type { BatchPart } from "./batch/parseBatch";
import { ConnectionCut, GraphFailure } from "./errors/GraphFailure";
import { answerStruck, type Setting } from "./faults/answerStruck";
import type { Call } from "./http/Call";
import { preflightResponse } from "./http/cors";
import { PartRequest, WholeRequest, type Incoming } from "./http/Incoming";
import { responseOf, type Outgoing } from "./http/Outgoing";
import { answerResponse, errorResponse } from "./http/responses";
import { versionOf } from "./http/router";
import { stampOf } from "./http/Stamp";
import { contentOf } from "./logContent";
import type { Machine } from "./Machine";
import type { LoggedPart } from "./RequestLog";
import { isSignInPath, type SignIn } from "./signIn/SignIn";
import type { Clock } from "./world/Clock";
import { pastWorld } from "./world/pastWorld";

/*
 * The way of a request, from the outside in:
 *
 *   answerRequest   preflight, then the right counter (admin, token endpoint, Graph), then the response is written out
 *   answerLogged    log: what came in, what went out
 *   answerFaulty    faults asked for: may answer instead, cut the line, wait, or show an older world
 *   answerTruly     the token endpoint, or Graph: auth -> version and body -> $batch or route -> answer; a thrown
 *                   GraphFailure becomes the error body
 *
 * The parts of a batch go through answerFaulty and answerTruly again, each on its own.
 */

/** Answers any request. Rejects with ConnectionCut when a fault cuts the line. */
export async function answerRequest(machine: Machine, request: Request): Promise<Response> {
    const url = new URL(request.url);
    if (request.method === "OPTIONS" && !isAdminPath(url)) return preflightResponse(request);
    if (isAdminPath(url)) return answerAdmin(machine, request, url);
    if (machine.signIn && isSignInPath(url.pathname)) return answerSignIn(machine, machine.signIn, request);
    return responseOf(await answerLogged(machine, new WholeRequest(request, url)));
}

/** Grants that need nobody at a browser; the emulator answers them itself. */
const DIRECT_GRANTS = new Set(["password", "client_credentials"]);

/** Pages and endpoints of the identity provider go through the log and through faults, too; nothing of what they carry is noted. */
async function answerSignIn(machine: Machine, signIn: SignIn, request: Request): Promise<Response> {
    const url = new URL(request.url);
    if (request.method === "POST" && tokenEndpointTenant(url.pathname) !== undefined) {
        const form = new URLSearchParams(await request.clone().text());
        if (DIRECT_GRANTS.has(form.get("grant_type") ?? ""))
            return responseOf(await answerLogged(machine, new WholeRequest(request, url)));
    }
    let answer: Response | undefined;
    const { method } = request;
    const strikes = machine.faults.strike(
        { method, path: url.pathname, inBatch: false, signIn: true },
        { nowMs: machine.clock.trueMs(), random: machine.random, extend: machine.switches.callsExtendPenalty },
    );
    const stamp = (clock: Clock) => stampOf(new WholeRequest(request, url), clock, machine.random);
    const apply = async (): Promise<Outgoing> => {
        answer = await signIn(request);
        return { status: answer.status, headers: {}, body: null };
    };
    const note = (status: number): void => {
        const at = new Date(machine.clock.nowMs()).toISOString();
        const faults = strikes.map(({ label }) => label);
        machine.log.add({ at, method, path: url.pathname, status, userId: null, ...struck({ faults }) });
    };
    try {
        const outgoing = await answerStruck(strikes, { ...machine, stamp, apply });
        note(outgoing.status);
        return answer ?? responseOf(outgoing);
    } catch (error) {
        note(error instanceof ConnectionCut ? 0 : 500);
        throw error;
    }
}

/** Who asks, and what is to be noted; `parts` is undefined inside a batch, which may not hold another. */
interface Visit {
    readonly caller: Caller | GraphFailure;
    readonly parts: LoggedPart[] | undefined;
    /** Names of the faults that struck. */
    faults: readonly string[];
}

async function answerLogged(machine: Machine, incoming: WholeRequest): Promise<Outgoing> {
    const { method, url } = incoming;
    const at = new Date(machine.clock.nowMs()).toISOString();
    const caller = await machine.tokens.read(machine.world, incoming.headers.get("Authorization"));
    const parts: LoggedPart[] = [];
    const visit: Visit = { caller, parts, faults: [] };
    const secret = tokenEndpointTenant(url.pathname) !== undefined;
    const note = async (status: number, outgoing: Outgoing | null): Promise<void> => {
        const userId = caller instanceof GraphFailure ? null : callerUserId(caller);
        const content = await contentOf(incoming, outgoing, { switches: machine.switches, secret });
        // What a batch asked and what it got stands with its parts.
        const told = parts.length === 0 ? content : { ...content, ...blank(content) };
        const entry = { at, method, path: url.pathname + url.search, status, userId, ...told };
        machine.log.add({ ...entry, ...struck(visit), ...(parts.length > 0 ? { parts } : {}) });
    };
    return noted(answerFaulty(machine, incoming, visit), note);
}

/** Notes how an answer ended: status 0 when the line was cut. */
async function noted(
    answering: Promise<Outgoing>,
    note: (status: number, outgoing: Outgoing | null) => Promise<void>,
): Promise<Outgoing> {
    try {
        const outgoing = await answering;
        await note(outgoing.status, outgoing);
        return outgoing;
    } catch (error) {
        await note(error instanceof ConnectionCut ? 0 : 500, null);
        throw error;
    }
}

function blank(content: object): { body?: null; answer?: null } {
    return { ...("body" in content ? { body: null } : {}), ...("answer" in content ? { answer: null } : {}) };
}

function struck({ faults }: Pick<Visit, "faults">): { readonly faults?: readonly string[] } {
    return faults.length === 0 ? {} : { faults };
}

function answerFaulty(machine: Machine, incoming: Incoming, visit: Visit): Promise<Outgoing> {
    const stamp = (clock: Clock) => stampOf(incoming, clock, machine.random);
    const { clock, faults, random } = machine;
    if (faults.isEmpty)
        return answerTruly(machine, incoming, { visit, setting: { stamp: stamp(clock), clock, lag: null } });
    const { method, url, inBatch } = incoming;
    const signIn = tokenEndpointTenant(url.pathname) !== undefined;
    const strikes = faults.strike(
        { method, path: url.pathname + url.search, inBatch, signIn },
        { nowMs: clock.trueMs(), random, extend: machine.switches.callsExtendPenalty },
    );
    visit.faults = strikes.map(({ label }) => label);
    const apply = (setting: Setting): Promise<Outgoing> => answerTruly(machine, incoming, { visit, setting });
    return answerStruck(strikes, { ...machine, stamp, apply });
}

interface Visited {
    readonly visit: Visit;
    readonly setting: Setting;
}

async function answerTruly(machine: Machine, incoming: Incoming, { visit, setting }: Visited): Promise<Outgoing> {
    const tenant = tokenEndpointTenant(incoming.url.pathname);
    if (tenant !== undefined) return answerTokenRequest(incoming, tenant, machine.world, machine.tokens);
    try {
        if (visit.caller instanceof GraphFailure) throw visit.caller;
        const call = await callOf(machine, incoming, { caller: visit.caller, setting });
        if (visit.parts && call.method === "POST" && call.url.pathname === `/${call.version}/$batch`) {
            return await answerWholeBatch(machine, call, { parts: visit.parts, caller: visit.caller, setting });
        }
        if (call.method !== "GET") call.world.journal?.open();
        return answerResponse(machine.router.answer(call), incoming, setting.stamp);
    } catch (error) {
        if (error instanceof GraphFailure) return errorResponse(error, setting.stamp);
        throw error;
    }
}

async function callOf(
    machine: Machine,
    incoming: Incoming,
    { caller, setting }: { readonly caller: Caller; readonly setting: Setting },
): Promise<Call> {
    const { method, url, headers } = incoming;
    return {
        world: setting.lag === null ? machine.world : pastWorld(machine.world, setting.lag),
        clock: setting.clock,
        random: machine.random,
        switches: machine.switches,
        caller,
        version: versionOf(url.pathname),
        method,
        url,
        headers,
        body: await incoming.json(),
    };
}

async function answerWholeBatch(
    machine: Machine,
    call: Call,
    { caller, setting, parts }: { readonly caller: Caller; readonly setting: Setting; readonly parts: LoggedPart[] },
): Promise<Outgoing> {
    const run = async (part: BatchPart): Promise<Outgoing> => {
        const incoming = new PartRequest(part, new URL(`${call.url.origin}/${call.version}${part.url}`));
        const visit: Visit = { caller, parts: undefined, faults: [] };
        const note = async (status: number, outgoing: Outgoing | null): Promise<void> => {
            const content = await contentOf(incoming, outgoing, { switches: machine.switches, secret: false });
            parts.push({ method: part.method, url: part.url, status, ...content, ...struck(visit) });
        };
        return noted(answerFaulty(machine, incoming, visit), note);
    };
    const responses = await answerBatch(call.body, run, machine.random);
    const throttled = responses.some((response) => response.status === 429);
    const status = throttled ? machine.switches.throttledBatchStatus : 200;
    return answerResponse({ status, body: batchBody(responses) }, call, setting.stamp);
}
