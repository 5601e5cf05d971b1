import { build } from "esbuild";
import { readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { root } from "../lib/project.mjs";

/** Bundles the simulation into `outfile`. `mutant`: `{ file, find, replace }`, a fault to put into the program. */
export async function bundleSimulation(outfile, mutant = null) {
  const result = await build({
    entryPoints: [join(root, "Tests/Simulation/program.ts")],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    sourcemap: mutant ? false : "inline",
    logLevel: "error",
    absWorkingDir: root,
    plugins: mutant ? [mutation(mutant)] : [],
    metafile: true,
  });
  const taken = Object.keys(result.metafile.inputs);
  if (mutant && !taken.includes(mutant.file)) {
    throw new Error(`Mutant '${mutant.name}': the program does not use ${mutant.file}.`);
  }
}

/** The text of a file with the mutant in it. Throws unless each `find` stands there exactly once. */
export function mutated({ name, file, find, replace, also }) {
  const edits = [{ find, replace }, ...(also ? [also] : [])];
  return edits.reduce(
    (source, edit) => {
      const pieces = source.split(edit.find);
      if (pieces.length === 2) return pieces.join(edit.replace);
      throw new Error(`Mutant '${name}': ${file} holds its text ${pieces.length - 1} times, not once:\n${edit.find}`);
    },
    readFileSync(join(root, file), "utf8"),
  );
}

function mutation(mutant) {
  return {
    name: "mutant",
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const file = relative(root, path).split(sep).join("/");
        return file === mutant.file ? { contents: mutated(mutant), loader: "ts" } : null;
      });
    },
  };
}
