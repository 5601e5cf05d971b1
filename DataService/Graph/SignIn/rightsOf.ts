/** Delegated permissions that open Planner (graph-planner.md 9.3); the older ones of groups do, too. */
const READS = /(^|\/)(Tasks|Group)\.Read(Write)?(\.All)?$/;
const WRITES = /(^|\/)(Tasks|Group)\.ReadWrite(\.All)?$/;

/** What a token with these permissions is good for; an administrator may have consented to some only. */
export function rightsOf(scopes: readonly string[]): { readonly mayRead: boolean; readonly mayWrite: boolean } {
    return { mayRead: scopes.some((scope) => READS.test(scope)), mayWrite: scopes.some((scope) => WRITES.test(scope)) };
}
