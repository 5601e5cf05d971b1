import { RegExpRouter } from "hono/router/reg-exp-router";
import { SmartRouter } from "hono/router/smart-router";
import { TrieRouter } from "hono/router/trie-router";
import type { GraphFailure } from "../errors/GraphFailure";
import { invalidVersion, methodNotAllowed, notEmulated } from "../errors/graphFailures";
import { noRoute } from "../errors/plannerFailures";
import { directoryRoutes } from "../directory/directoryRoutes";
import { plannerRoutes } from "../planner/plannerRoutes";
import type { Answer, Call, Handler, Params } from "./Call";

/** Adds one route of Graph, its path without the version. */
export type AddRoute = (method: string, path: string, handler: Handler) => void;

/** Finds the handler of a call. Made once; holds no state. */
export class GraphRouter {
    readonly #routes = new SmartRouter<Handler>({ routers: [new RegExpRouter(), new TrieRouter()] });

    constructor() {
        const add: AddRoute = (method, path, handler) => {
            this.#routes.add(method, path, handler);
        };
        plannerRoutes(add);
        directoryRoutes(add);
    }

    /** The answer to a call; throws GraphFailure when there is none. */
    answer(call: Call): Answer {
        const path = pathOf(call);
        if (call.version === "beta" && path.endsWith("/delta")) throw notEmulated(call.method, call.url.pathname);
        const [matches, stash] = this.#routes.match(call.method === "HEAD" ? "GET" : call.method, path);
        const [handler, places] = matches[0] ?? [];
        if (!handler || !places) throw this.#failureFor(call, path);
        return handler(call, paramsOf(places, stash));
    }

    #failureFor(call: Call, path: string): GraphFailure {
        if (!/\/planner(\/|$)/.test(path)) return notEmulated(call.method, call.url.pathname);
        const others = ["GET", "POST", "PATCH", "DELETE"].filter((method) => method !== call.method);
        const known = others.some((method) => this.#routes.match(method, path)[0].length > 0);
        return known ? methodNotAllowed() : unknownPlannerPath(call, path);
    }
}

/** The values of a route's parameters; the router gives either them or their places in a list. */
function paramsOf(places: Readonly<Record<string, string | number>>, stash: readonly string[] | undefined): Params {
    const params: Record<string, string> = {};
    for (const [name, place] of Object.entries(places)) {
        params[name] = decoded(typeof place === "number" ? (stash?.[place] ?? "") : place);
    }
    return params;
}

function decoded(text: string): string {
    if (!text.includes("%")) return text;
    try {
        return decodeURIComponent(text);
    } catch {
        return text;
    }
}

/** Parts of Planner that exist in beta (some of them as actions) but not here. */
const BETA_PLANNER =
    /\/(delta|archive|unarchive|messages|rosters|plans_v2|tasks_v2|favoritePlans|recentPlans|rosterPlans|all|moveToContainer|getUsageRights\(.*\))(\/|$)/;

/** Planner truly lacks what it does not route; only what beta has more is the emulator's own gap. */
function unknownPlannerPath(call: Call, path: string): GraphFailure {
    const betaOnly = BETA_PLANNER.test(path);
    if (betaOnly && call.version === "beta") return notEmulated(call.method, call.url.pathname);
    return betaOnly && call.method === "POST" ? methodNotAllowed() : noRoute(path);
}

/** The path without its version, keys in parentheses written as segments: `/users('x')` is `/users/x`. */
function pathOf(call: Call): string {
    return call.url.pathname.replace(/^\/[^/]+/, "").replaceAll(/\('([^']*)'\)/g, "/$1");
}

/** The version that a path starts with; throws the 404 that Graph gives for any other. */
export function versionOf(pathname: string): "v1.0" | "beta" {
    const version = pathname.split("/")[1] ?? "";
    if (version === "v1.0" || version === "beta") return version;
    throw invalidVersion(version);
}
