import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const packageFolder = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** What POS projects compile with, where TypeScript 6 still takes it; a project may relax the checks. */
const posChecks = {
  alwaysStrict: true,
  noFallthroughCasesInSwitch: true,
  noImplicitAny: true,
  noImplicitReturns: true,
  noImplicitThis: true,
  noUnusedLocals: true,
  strictFunctionTypes: true,
};

const options = {
  strict: false,
  noEmit: true,
  target: ts.ScriptTarget.ES2015,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  useDefineForClassFields: false,
  esModuleInterop: true,
  skipLibCheck: true,
  types: [],
};

function knockoutTypes() {
  const manifest = createRequire(import.meta.url).resolve("knockout/package.json");
  return join(dirname(manifest), "build/types/knockout.d.ts");
}

/** The boolean checks that the project's own tsconfig.json sets. */
function projectChecks(folder) {
  const { config } = ts.readConfigFile(join(folder, "tsconfig.json"), ts.sys.readFile);
  const chosen = Object.entries(config?.compilerOptions ?? {});
  return Object.fromEntries(chosen.filter(([name]) => name in posChecks));
}

/** The typings to compile against: those of a folder, or our own. */
function typings(folder) {
  return folder === undefined
    ? [join(packageFolder, "index.d.ts")]
    : ts.sys.readDirectory(resolve(folder), [".d.ts"], undefined, undefined, 1);
}

/** A program of all sources of a POS project, compiled as POS projects are. */
export function sampleProgram(folder, typingsFolder) {
  const sources = ts.sys
    .readDirectory(folder, [".ts"], ["**/node_modules", "**/bin", "**/obj"])
    .filter((file) => !file.endsWith(".d.ts"));
  const program = ts.createProgram([...sources, ...typings(typingsFolder)], {
    ...options,
    ...posChecks,
    ...projectChecks(folder),
    paths: { knockout: [knockoutTypes()] },
  });
  return { program, sources };
}
