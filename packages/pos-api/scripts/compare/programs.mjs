import { existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const packageFolder = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

const options = {
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  types: [],
};

/** The declaration files of an SDK folder; without Pos.Api.d.ts it is none. */
export function sdkFiles(folder) {
  const complete = ["Pos.Api.d.ts", "Pos.Types.d.ts"].every((name) => existsSync(join(folder, name)));
  return complete
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".d.ts"))
        .map((name) => join(folder, name))
    : [];
}

/** One set of typings: its checker and its PosApi modules by name. */
export function readTypings(files) {
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const modules = new Map();
  for (const symbol of checker.getAmbientModules()) {
    const name = symbol.name.replaceAll('"', "");
    if (name.startsWith("PosApi/")) modules.set(name, symbol);
  }
  const isLibrary = (symbol) =>
    (symbol?.declarations ?? []).some((node) => program.isSourceFileDefaultLibrary(node.getSourceFile()));
  return { checker, modules, isLibrary, newerNames: newerNames(program) };
}

/** Names of all members that carry `@since`: not every SDK has them. */
function newerNames(program) {
  const names = new Set();
  const visit = (node) => {
    const isNewer = ts.getJSDocTags(node).some((tag) => tag.tagName.text === "since");
    if (isNewer && node.name) names.add(node.name.getText());
    ts.forEachChild(node, visit);
  };
  program.getSourceFiles().filter((file) => !program.isSourceFileDefaultLibrary(file)).forEach(visit); // prettier-ignore
  return names;
}

export function readOurTypings() {
  return readTypings([join(packageFolder, "index.d.ts")]);
}
