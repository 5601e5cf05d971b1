import { answerAdmin, isAdminPath } from "./admin/answerAdmin";
import { callerUserId, type Caller } from "./auth/Caller";
import { answerTokenRequest, tokenEndpointTenant } from "./auth/tokenEndpoint";
import { answerBatch, batchBody } from "./batch/answerBatch";
import type { BatchPart } from "./batch/parseBatch";
import { ConnectionCut, GraphFailure } from "./errors/GraphFailure";
import type { Call } from "./http/Call";
import { preflightResponse, withCors } from "./http/cors";
import { readBody } from "./http/readBody";
import { answerResponse, errorResponse } from "./http/responses";
import { versionOf } from "./http/router";
import { stampOf, type Stamp } from "./http/Stamp";
import type { Machine } from "./Machine";
import type { LoggedPart } from "./RequestLog";

/*
 * The way of a request, from the outside in:
 *
 *   answerRequest   preflight, then the right counter (admin, token endpoint, Graph), then CORS headers
 *   answerLogged    log: what came in, what went out
 *   answerFaulty    faults asked for by name: may answer instead, cut the line, or wait
 *   answerGraph     auth -> version and body -> $batch or route -> answer; a thrown GraphFailure becomes the error body
 *
 * The parts of a batch go through answerFaulty and answerGraph again, each on its own.
 */

/** Answers any request. Rejects with ConnectionCut when a fault cuts the line. */
export async function answerRequest(machine: Machine, request: Request): Promise<Response> {
    if (request.method === "OPTIONS") return preflightResponse(request);
    if (isAdminPath(request)) return withCors(await answerAdmin(machine, request));
    return withCors(await answerLogged(machine, request));
}

async function answerLogged(machine: Machine, request: Request): Promise<Response> {
    const url = new URL(request.url);
    const at = new Date(machine.clock.nowMs()).toISOString();
    const caller = await identify(machine, request);
    const parts: LoggedPart[] = [];
    const note = (status: number): void => {
        const userId = caller instanceof GraphFailure ? null : callerUserId(caller);
        const path = url.pathname + url.search;
        machine.log.add({ at, method: request.method, path, status, userId, ...(parts.length > 0 ? { parts } : {}) });
    };
    try {
        const response = await answerFaulty(machine, request, { caller, parts });
        note(response.status);
        return response;
    } catch (error) {
        note(error instanceof ConnectionCut ? 0 : 500);
        throw error;
    }
}

/** Who asks, and where the parts of a batch are noted; undefined inside a batch, which may not hold another. */
interface Visit {
    readonly caller: Caller | GraphFailure;
    readonly parts: LoggedPart[] | undefined;
}

function identify(machine: Machine, request: Request): Promise<Caller | GraphFailure> {
    return machine.tokens.read(machine.world, request.headers.get("Authorization"));
}

function answerFaulty(machine: Machine, request: Request, visit: Visit): Promise<Response> {
    const stamp = stampOf(request, machine.clock, machine.random);
    const tenant = tokenEndpointTenant(new URL(request.url).pathname);
    const apply = (): Promise<Response> =>
        tenant === undefined
            ? answerGraph(machine, request, { ...visit, stamp })
            : answerTokenRequest(request, tenant, machine.world, machine.tokens);
    return machine.faults.around(request, apply, {
        clock: machine.clock,
        sleep: machine.sleep,
        changeAsSomeoneElse: machine.changeAsSomeoneElse,
        callsExtendPenalty: () => machine.switches.callsExtendPenalty,
        fail: (failure) => errorResponse(failure, stamp),
    });
}

async function answerGraph(
    machine: Machine,
    request: Request,
    visit: Visit & { readonly stamp: Stamp },
): Promise<Response> {
    try {
        if (visit.caller instanceof GraphFailure) throw visit.caller;
        const call = await callOf(machine, request, visit.caller);
        if (call.url.pathname === `/${call.version}/$batch` && request.method === "POST" && visit.parts) {
            return await answerWholeBatch(machine, call, { ...visit, parts: visit.parts });
        }
        return answerResponse(await machine.router.answer(call), request, visit.stamp);
    } catch (error) {
        if (error instanceof GraphFailure) return errorResponse(error, visit.stamp);
        throw error;
    }
}

async function callOf(machine: Machine, request: Request, caller: Caller): Promise<Call> {
    const url = new URL(request.url);
    return {
        world: machine.world,
        clock: machine.clock,
        random: machine.random,
        switches: machine.switches,
        caller,
        version: versionOf(url.pathname),
        method: request.method,
        url,
        headers: request.headers,
        body: await readBody(request),
    };
}

async function answerWholeBatch(
    machine: Machine,
    call: Call,
    visit: Visit & { readonly stamp: Stamp; readonly parts: LoggedPart[] },
): Promise<Response> {
    const run = async (part: BatchPart): Promise<Response> => {
        const request = partRequest(call, part);
        const response = await answerFaulty(machine, request, { caller: visit.caller, parts: undefined });
        visit.parts.push({ method: part.method, url: part.url, status: response.status });
        return response;
    };
    const responses = await answerBatch(call.body, run, machine.random);
    const throttled = responses.some((response) => response.status === 429);
    const status = throttled ? machine.switches.throttledBatchStatus : 200;
    return answerResponse({ status, body: batchBody(responses) }, call, visit.stamp);
}

/** A part as a request of its own. Its headers are its own: nothing of the outer request reaches it, save who asks. */
function partRequest(call: Call, part: BatchPart): Request {
    const bodiless = part.body === undefined || part.method === "GET" || part.method === "HEAD";
    return new Request(`${call.url.origin}/${call.version}${part.url}`, {
        method: part.method,
        headers: part.headers,
        ...(bodiless ? {} : { body: new TextEncoder().encode(JSON.stringify(part.body)) }),
    });
}
