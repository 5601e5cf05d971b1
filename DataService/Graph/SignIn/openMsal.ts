import { createStandardPublicClientApplication, type IPublicClientApplication } from "@azure/msal-browser";
import type { Settings } from "../../Model/Settings";
import type { Send } from "../Send";
import { msalNetwork } from "./msalNetwork";

/** What an application of MSAL is made from. */
export interface MsalParts {
    readonly settings: Settings;
    /** Address of the page in the package that Entra returns to (`redirectPage.html`). */
    readonly signInPage: string;
    readonly send: Send;
}

/** Typing a password and confirming it on a telephone takes its time. */
const LONGEST_SIGN_IN_MS = 5 * 60_000;

/**
 * MSAL for the app registration of the settings. Its tokens lie in memory alone: POS keeps its own sign-in in the session storage of
 * the same page, and neither must remove what belongs to the other. `signal` ends what is under way.
 */
export function openMsal(
    { settings, signInPage, send }: MsalParts,
    signal: AbortSignal,
): Promise<IPublicClientApplication> {
    const { authority } = settings.signIn;
    return createStandardPublicClientApplication({
        auth: {
            clientId: settings.clientId,
            authority,
            knownAuthorities: [new URL(authority).host],
            redirectUri: settings.signIn.redirectUri ?? signInPage,
            // "We understand claims challenges": GraphChannel hands them on.
            clientCapabilities: ["CP1"],
        },
        cache: { cacheLocation: "memoryStorage" },
        system: { networkClient: msalNetwork(send, signal), popupBridgeTimeout: LONGEST_SIGN_IN_MS },
    });
}
