import { decodeJwt, errors, jwtVerify, SignJWT, type JWTPayload } from "jose";
import { tokenEmpty, tokenExpired, tokenInvalid } from "../errors/graphFailures";
import { GraphFailure } from "../errors/GraphFailure";
import type { Random } from "../values/random";
import type { RegisteredApp, User } from "../world/directoryTypes";
import type { World } from "../world/World";
import type { Clock } from "../world/Clock";
import type { Caller } from "./Caller";

const AUDIENCE = "https://graph.microsoft.com";

/** Permissions of a trusted token that names none. */
const TRUSTED_DEFAULT = [
    "Tasks.ReadWrite",
    "User.Read",
    "User.ReadBasic.All",
    "GroupMember.Read.All",
    "Team.ReadBasic.All",
];

/** The claim with the number of a token; a restart begins again, with a new key. */
const SERIAL = "emulatorSerial";
const MOST_KNOWN = 1000;

/** A token read before, and whom it stood for. */
interface KnownToken {
    readonly payload: JWTPayload;
    world: World | undefined;
    caller: Caller | undefined;
}

/** Issues and reads bearer tokens. The key lives in memory only: a restart ends every token. */
export class Tokens {
    readonly lifetimeSeconds: () => number;
    readonly #key: Uint8Array;
    readonly #clock: Clock;
    readonly #trustAny: boolean;
    readonly #known = new Map<string, KnownToken>();
    /** Number of the token issued last. */
    #serial = 0;
    /** Tokens up to this number, and foreign ones issued before this time, are over. */
    #endedSerial = 0;
    #endedAtMs = -Infinity;

    /** `lifetimeSeconds`: how long a token lasts that is issued now. */
    constructor(clock: Clock, random: Random, trustAny: boolean, lifetimeSeconds: () => number) {
        this.lifetimeSeconds = lifetimeSeconds;
        this.#clock = clock;
        this.#key = Uint8Array.from({ length: 32 }, () => Math.floor(random() * 256));
        this.#trustAny = trustAny;
    }

    /** A token of a person who signed in through an application. */
    forUser(world: World, user: User, app: RegisteredApp, scopes: readonly string[]): Promise<string> {
        return this.#sign(world, {
            appid: app.clientId,
            app_displayname: app.displayName,
            oid: user.id,
            upn: user.userPrincipalName,
            name: user.displayName,
            scp: scopes.join(" "),
        });
    }

    /** A token of an application alone. */
    forApp(world: World, app: RegisteredApp, roles: readonly string[]): Promise<string> {
        return this.#sign(world, {
            appid: app.clientId,
            app_displayname: app.displayName,
            idtyp: "app",
            roles: [...roles],
        });
    }

    /** Who an Authorization header stands for, or the 401 to answer. */
    async read(world: World, authorization: string | null): Promise<Caller | GraphFailure> {
        const token = /^Bearer\s+(\S+)\s*$/i.exec(authorization ?? "")?.[1];
        if (token === undefined) return tokenEmpty();
        const known = this.#known.get(token) ?? (await this.#learn(token));
        if (known instanceof GraphFailure) return known;
        if (this.#isOver(known.payload)) return tokenExpired();
        if (known.world !== world) {
            known.world = world;
            known.caller = callerOf(world, known.payload, this.#trustAny);
        }
        return known.caller ?? tokenInvalid();
    }

    /** Ends every token issued so far. One of a real tenant ends if it was issued before now. */
    expireAll(): void {
        this.#endedSerial = this.#serial;
        this.#endedAtMs = this.#clock.nowMs();
    }

    /** Reading a token takes longer than most answers, so it is done once. */
    async #learn(token: string): Promise<KnownToken | GraphFailure> {
        try {
            const payload = this.#trustAny ? decodeJwt(token) : await this.#verify(token);
            const known: KnownToken = { payload, world: undefined, caller: undefined };
            if (this.#known.size >= MOST_KNOWN) this.#known.clear();
            this.#known.set(token, known);
            return known;
        } catch (error) {
            return error instanceof errors.JWTExpired ? tokenExpired() : tokenInvalid();
        }
    }

    #isOver({ exp, iat, [SERIAL]: serial }: JWTPayload): boolean {
        if (typeof serial === "number" ? serial <= this.#endedSerial : (iat ?? 0) * 1000 < this.#endedAtMs) return true;
        return !this.#trustAny && exp !== undefined && exp <= Math.floor(this.#clock.nowMs() / 1000);
    }

    async #verify(token: string): Promise<JWTPayload> {
        const currentDate = new Date(this.#clock.nowMs());
        return (await jwtVerify(token, this.#key, { audience: AUDIENCE, currentDate })).payload;
    }

    #sign(world: World, claims: JWTPayload): Promise<string> {
        const now = Math.floor(this.#clock.nowMs() / 1000);
        this.#serial += 1;
        return new SignJWT({ ...claims, [SERIAL]: this.#serial, tid: world.tenantId, ver: "1.0" })
            .setProtectedHeader({ alg: "HS256", typ: "JWT" })
            .setIssuer(`https://sts.windows.net/${world.tenantId}/`)
            .setAudience(AUDIENCE)
            .setIssuedAt(now)
            .setNotBefore(now - 300)
            .setExpirationTime(now + this.lifetimeSeconds())
            .sign(this.#key);
    }
}

function callerOf(world: World, payload: JWTPayload, trusted: boolean): Caller | undefined {
    const appId = textClaim(payload, "appid") ?? textClaim(payload, "azp") ?? "";
    const roles = payload["roles"];
    const scopes = textClaim(payload, "scp");
    if (scopes === undefined && Array.isArray(roles)) {
        return { kind: "app", appId, permissions: new Set(roles.map(String)) };
    }
    const userId = userIdOf(world, payload);
    if (userId === undefined) return undefined;
    const permissions = scopes?.split(" ") ?? (trusted ? TRUSTED_DEFAULT : []);
    return { kind: "delegated", userId, appId, permissions: new Set(permissions) };
}

/** A token of a real tenant names the person by an id unknown here; the sign-in name then finds the demo person. */
function userIdOf(world: World, payload: JWTPayload): string | undefined {
    const oid = textClaim(payload, "oid");
    if (oid !== undefined && world.users.has(oid)) return oid;
    const name = (textClaim(payload, "upn") ?? textClaim(payload, "preferred_username"))?.toLowerCase();
    const user = [...world.users.values()].find((candidate) => candidate.userPrincipalName.toLowerCase() === name);
    return user?.id;
}

function textClaim(payload: JWTPayload, name: string): string | undefined {
    const value = payload[name];
    return typeof value === "string" ? value : undefined;
}
