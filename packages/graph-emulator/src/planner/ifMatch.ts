import { changesConflict, ifMatchInvalid, ifMatchMissing, wildcardIfMatch } from "../errors/plannerFailures";
import type { Call } from "../http/Call";
import { decodeEtag } from "../values/etag";
import type { Entity } from "../world/Entity";
import { clashes, type Change } from "./change";

/**
 * The version that the client last saw, from If-Match. Throws 412 when the header is missing, is no etag, is that of
 * another kind of entity, of a version never made, or too old to be merged; 400 for `*`.
 * An etag holds no id, so that of another entity of the same kind is only noticed by its version (observed format).
 */
export function seenVersion(call: Call, entity: Entity<object>): number {
    const header = call.headers.get("If-Match");
    if (header === null || header.trim() === "") throw ifMatchMissing();
    if (header.trim() === "*") throw wildcardIfMatch();
    const etag = decodeEtag(header.trim());
    if (etag?.type !== entity.kind || etag.version < 1 || etag.version > entity.version) throw ifMatchInvalid();
    if (entity.version - etag.version > call.switches.keptVersions) throw ifMatchInvalid();
    return etag.version;
}

/** Throws 409 when a change made on top of `seen` clashes with one accepted since. Changes of other properties merge. */
export function refuseClash(call: Call, entity: Entity<object>, changes: readonly Change[], seen: number): void {
    const strict = call.switches.sameValueWithStaleEtag === "conflict";
    if (changes.some((change) => clashes(entity, change, seen, { strict }))) throw changesConflict();
}

/** DELETE is accepted only by somebody who saw the latest version: 409 otherwise. */
export function refuseStaleDelete(call: Call, entity: Entity<object>): void {
    if (seenVersion(call, entity) !== entity.version) throw changesConflict();
}
