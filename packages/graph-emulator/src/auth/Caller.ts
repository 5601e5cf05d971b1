/** Who calls: a person through an application, or an application alone. */
export type Caller =
    | {
          readonly kind: "delegated";
          readonly userId: string;
          readonly appId: string;
          readonly permissions: ReadonlySet<string>;
      }
    | { readonly kind: "app"; readonly appId: string; readonly permissions: ReadonlySet<string> };

/** The id of the person who calls, null for an application. */
export function callerUserId(caller: Caller): string | null {
    return caller.kind === "delegated" ? caller.userId : null;
}
