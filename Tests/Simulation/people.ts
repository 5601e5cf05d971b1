import { groupId, personId } from "../../packages/graph-emulator/src/seeds/contoso/people";

/** Those who work at the registers. */
export const WORKERS = ["noor", "sem", "daan"] as const;
/** Those who change things in Teams. */
export const TEAMS_PEOPLE = ["fatima", "daan"] as const;
export const TEAM_ID = groupId("store-000201");

const everybody = [...new Set<string>([...WORKERS, ...TEAMS_PEOPLE])];

/** Entra ids of all who can be assigned. */
export const ASSIGNABLE: readonly string[] = everybody.map(personId);

/** A sign-in name. */
export function signInName(name: string): string {
    return `${name}@contoso.example`;
}

/** A token as the emulator believes it when it trusts every token. `serial` tells renewed ones apart. */
export function tokenOf(name: string, serial = 0): string {
    const payload = { oid: personId(name), upn: signInName(name), jti: `${name}-${serial}` };
    return `${HEADER}.${base64url(payload)}.`;
}

/** Whose token it is. */
export function ownerOf(authorization: string): string {
    const payload = authorization.split(".")[1] ?? "";
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString()) as { upn: string };
    return claims.upn.split("@")[0] ?? "";
}

const HEADER = base64url({ alg: "none", typ: "JWT" });

function base64url(value: unknown): string {
    return Buffer.from(JSON.stringify(value)).toString("base64url");
}
