import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";

// The page that Entra returns to. What it brings goes to the register's window, over a channel that only this sign-in knows.
void broadcastResponseToMainFrame().catch(() => undefined);
