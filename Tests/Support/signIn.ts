import type { Settings } from "../../DataService/api";
import type { TokenProvider } from "../../DataService/Graph/TokenProvider";

/** How workers sign in, as settings that name nothing of it have it. */
export const SIGN_IN: Settings["signIn"] = {
    authority: "https://login.microsoftonline.com/6c1f3b9e-0c5d-4c2e-9d6a-1f2e3d4c5b6a",
    idleMinutes: 30,
};

/** A provider that has nothing but tokens. */
export function tokensBy(token: TokenProvider["token"]): TokenProvider {
    const nothing = (): void => undefined;
    return { token, signIn: () => token(true), onSignedIn: nothing, rest: nothing, forget: nothing };
}
