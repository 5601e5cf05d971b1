import { createApp } from "./createApp";

export { identityOf, signInNameOf } from "./WorkerIdentity";

/** The one app of this register. POS constructs pages, dialogs, triggers and header items by itself, so they find it here. */
export const app = createApp();
