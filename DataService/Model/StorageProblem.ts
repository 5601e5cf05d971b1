/** The register could not keep an edit. */
export interface StorageProblem {
    readonly kind: "storageFull" | "storageBroken";
}
