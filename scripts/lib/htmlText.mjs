import { htmlWithParts } from "./htmlWithParts.mjs";

/** Lets esbuild take markup as the package has it, as a text. */
export const htmlText = {
  name: "html text",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.html$/ }, ({ path }) => ({ contents: htmlWithParts(path), loader: "text" })),
};
