import type { RegisteredApp, User } from "../world/directoryTypes";
import type { Switches } from "../Switches";
import type { World } from "../world/World";

/** What an identity provider needs to know of the emulator; asked anew for each request. */
export interface SignInSource {
    world(): World;
    switches(): Switches;
    /** Whether an administrator has switched an account off. */
    isBlocked(userId: string): boolean;
    /** Calls `listener` when the sign-ins of a person, or of everybody (null), are revoked. */
    onRevoke(listener: (userId: string | null) => void): void;
    /** The emulator's own token for Graph. */
    graphToken(user: User, app: RegisteredApp, scopes: readonly string[]): Promise<string>;
}

/** The pages and endpoints by which people sign in: `/{tenant}/oauth2/v2.0/…`, discovery, keys and logout. */
export type SignIn = (request: Request) => Promise<Response>;

/** Makes them for an emulator. */
export type SignInMaker = (source: SignInSource) => SignIn;

/** Whether a path belongs to an identity provider. */
export function isSignInPath(path: string): boolean {
    return /^\/[^/]+\/(oauth2\/v2\.0|v2\.0\/\.well-known|discovery\/v2\.0|login)\//.test(path);
}
