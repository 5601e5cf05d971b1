import { Hono, type Context } from "hono";
import type { GraphFailure } from "../errors/GraphFailure";
import { invalidVersion, methodNotAllowed, notEmulated } from "../errors/graphFailures";
import { noRoute } from "../errors/plannerFailures";
import { directoryRoutes } from "../directory/directoryRoutes";
import { plannerRoutes } from "../planner/plannerRoutes";
import type { Answer, Call, Handler } from "./Call";

interface Bindings {
    readonly call: Call;
    readonly deliver: (answer: Answer) => void;
}

/** Adds one route of Graph, its path without the version. */
export type AddRoute = (method: string, path: string, handler: Handler) => void;

/** Finds the handler of a call. Made once; holds no state. */
export class GraphRouter {
    readonly #app = new Hono<{ Bindings: Bindings }>();

    constructor() {
        const add: AddRoute = (method, path, handler) => {
            this.#app.on(method, path, (context) => this.#run(context, handler));
        };
        plannerRoutes(add);
        directoryRoutes(add);
        this.#app.onError((error) => {
            throw error;
        });
        this.#app.notFound((context) => {
            throw this.#failureFor(context.env.call);
        });
    }

    /** The answer to a call; throws GraphFailure when there is none. */
    async answer(call: Call): Promise<Answer> {
        let answer: Answer | undefined;
        const deliver = (given: Answer): void => {
            answer = given;
        };
        const path = pathOf(call);
        if (call.version === "beta" && path.endsWith("/delta")) throw notEmulated(call.method, call.url.pathname);
        const target = new Request(new URL(path, call.url.origin), { method: call.method });
        await this.#app.fetch(target, { call, deliver });
        if (answer === undefined) throw new Error(`No answer was made for ${call.method} ${call.url.pathname}.`);
        return answer;
    }

    #run(context: Context<{ Bindings: Bindings }>, handler: Handler): Response {
        context.env.deliver(handler(context.env.call, context.req.param()));
        return new Response(null);
    }

    #failureFor(call: Call): GraphFailure {
        const path = pathOf(call);
        if (!/\/planner(\/|$)/.test(path)) return notEmulated(call.method, call.url.pathname);
        const others = ["GET", "POST", "PATCH", "DELETE"].filter((method) => method !== call.method);
        const known = others.some((method) => this.#app.router.match(method, path)[0].length > 0);
        return known ? methodNotAllowed() : unknownPlannerPath(call, path);
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
