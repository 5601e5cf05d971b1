import type { Call } from "../http/Call";
import type { JsonObject } from "../values/json";
import type { IdentitySet } from "../world/plannerTypes";

/** The caller as the service writes it down. For an application alone the user is empty (inferred). */
export function callerIdentity(call: Call): IdentitySet {
    const userId = call.caller.kind === "delegated" ? call.caller.userId : null;
    return identityOf(userId, call.caller.appId);
}

/** Who did something through which application. */
export function identityOf(userId: string | null, appId: string | null): IdentitySet {
    return { user: { displayName: null, id: userId }, application: { displayName: null, id: appId } };
}

/** An identity as JSON. */
export function renderIdentity(identity: IdentitySet): JsonObject {
    return { user: { ...identity.user }, application: { ...identity.application } };
}
