/** How specs start a browser. */
export declare const browserFlags: string[];
