import { ClientRequest, ClientResponse } from "../requests";

/** A class of requests or responses that the module table exports. */
export type NamedClass = new (...parameters: never[]) => object;

type RequestClass = new (correlationId?: string) => ClientRequest;
type ResponseClass = new (result: unknown) => ClientResponse;

function requestClass(name: string): RequestClass {
    return { [name]: class extends ClientRequest {} }[name] ?? ClientRequest;
}

function responseClass(name: string): ResponseClass {
    return { [name]: class extends ClientResponse {} }[name] ?? ClientResponse;
}

/**
 * Request and response classes for names such as `GetLoggedOnEmployeeClient` (gives `...ClientRequest` and
 * `...ClientResponse`); their constructors take `(correlationId?)` and `(result)`.
 */
export function definePairs<Name extends string>(
    ...names: readonly Name[]
): Record<`${Name}Request`, RequestClass> & Record<`${Name}Response`, ResponseClass> {
    const entries = names.flatMap((name): [string, NamedClass][] => [
        [`${name}Request`, requestClass(`${name}Request`)],
        [`${name}Response`, responseClass(`${name}Response`)],
    ]);
    return Object.fromEntries(entries) as ReturnType<typeof definePairs<Name>>;
}
