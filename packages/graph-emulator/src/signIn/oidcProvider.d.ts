// The package's main module warns on Node 20, where everything used here runs; its parts do not (decision 0005).
declare module "oidc-provider/lib/provider.js" {
    export { Provider } from "oidc-provider";
}
declare module "oidc-provider/lib/helpers/interaction_policy/index.js" {
    import type { interactionPolicy } from "oidc-provider";

    export const { Check, Prompt, base }: typeof interactionPolicy;
}
