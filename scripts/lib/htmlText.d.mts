import type { Plugin } from "esbuild";

export declare const htmlText: Plugin;
