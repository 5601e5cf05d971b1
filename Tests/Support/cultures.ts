/** The cultures that the package has texts in. */
export const CULTURES = ["en-US", "nl", "de", "fr", "es"] as const;
