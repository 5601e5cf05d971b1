import type { Reports } from "../reports";
import { callable } from "./callable";
import { ClientRequest } from "./requests";

/** Names that module loaders and promises look for; their absence is no use of an API. */
const probes = new Set(["then", "default", "__esModule", "__useDefault", "toJSON", "constructor"]);

const unsupportedRequests = new WeakMap<object, string>();

/** The name of the request's class when it stands for one that the host does not have. */
export function unsupportedRequestName(request: object): string | undefined {
    for (let link: unknown = request; typeof link === "object" && link !== null; link = Object.getPrototypeOf(link)) {
        const name = unsupportedRequests.get(link);
        if (name !== undefined) return name;
    }
    return undefined;
}

/** Can be built, so that running it is rejected by name. */
function standInRequest(name: string): object {
    const StandIn = class extends ClientRequest {};
    unsupportedRequests.set(StandIn.prototype, name);
    return callable(StandIn);
}

/** Can be mentioned, but neither built, called nor asked for anything. */
function standIn(name: string, reports: Reports): object {
    const refuse = (): never => {
        throw reports.unsupported(name);
    };
    // A plain function, because only that can be called, built and derived from.
    const target = function (): never {
        return refuse();
    };
    return new Proxy(target, {
        apply: refuse,
        construct: refuse,
        get: (own, member) => {
            if (typeof member === "symbol" || probes.has(member) || member in own)
                return Reflect.get(own, member) as unknown;
            throw reports.unsupported(`${name}.${member}`);
        },
    });
}

/**
 * Wraps an API object so that touching a member it lacks is reported as `<path>.<member>`. The answer is a
 * stand-in: a request class whose execution is rejected by name, or something that throws by name when used.
 */
export function guard<T extends object>(target: T, path: string, reports: Reports): T {
    const standIns = new Map<string, object>();
    return new Proxy(target, {
        get: (own, member, receiver) => {
            if (typeof member === "symbol" || member in own || probes.has(member)) {
                return Reflect.get(own, member, receiver) as unknown;
            }
            const name = `${path}.${member}`;
            reports.unsupported(name);
            const known =
                standIns.get(name) ?? (member.endsWith("Request") ? standInRequest(name) : standIn(name, reports));
            standIns.set(name, known);
            return known;
        },
    });
}
