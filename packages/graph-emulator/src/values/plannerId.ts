import { randomGuidBytes, type Random } from "./random";

const REGION = 0x64;

/**
 * A new id for a plan, bucket or task: 28 characters of [A-Za-z0-9_-] that carry a check, so that a changed,
 * shortened or invented id is told apart from one that merely does not exist (layout observed: GUID, region, 0, check).
 */
export function newPlannerId(random: Random): string {
    const front = [...randomGuidBytes(random), REGION, 0];
    return toBase64Url([...front, ...checkOf(front)]);
}

/** Whether the service could have made this id. A wrong letter case fails like any other change. */
export function isPlannerId(id: string): boolean {
    if (!/^[A-Za-z0-9_-]{28}$/.test(id)) return false;
    const bytes = fromBase64Url(id);
    const check = checkOf(bytes.slice(0, 18));
    return bytes.slice(18).every((byte, index) => byte === check[index]);
}

/** 22 bits over the front, in three bytes. */
function checkOf(front: readonly number[]): number[] {
    let hash = 0x811c9dc5;
    for (const byte of front) hash = Math.imul(hash ^ byte, 0x01000193);
    return [(hash >>> 26) & 0x3f, (hash >>> 18) & 0xff, (hash >>> 10) & 0xff];
}

function toBase64Url(bytes: readonly number[]): string {
    return btoa(String.fromCharCode(...bytes))
        .replaceAll("+", "-")
        .replaceAll("/", "_");
}

function fromBase64Url(text: string): number[] {
    return Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));
}
