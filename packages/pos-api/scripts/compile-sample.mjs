import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import ts from "typescript";
import { filesOutside } from "./sample/outsideSubset.mjs";
import { sampleProgram } from "./sample/sampleProgram.mjs";

const usage =
  "Usage: node packages/pos-api/scripts/compile-sample.mjs <folder of a POS project> [folder of SDK typings]";

function describe(folder, diagnostic) {
  const { file, start, messageText } = diagnostic;
  if (!file) return ts.flattenDiagnosticMessageText(messageText, " ");
  const { line } = ts.getLineAndCharacterOfPosition(file, start);
  const place = `${relative(folder, file.fileName)}:${line + 1}`;
  return `${place}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
}

function errorsOf(folder, program, names) {
  const diagnostics = names.flatMap((name) => ts.getPreEmitDiagnostics(program, program.getSourceFile(name)));
  return new Set(diagnostics.map((diagnostic) => describe(folder, diagnostic)));
}

/** Errors that the project has in any case, such as those against another version of Knockout. */
function errorsWithSdk(folder, sdkFolder, names) {
  return sdkFolder === undefined ? new Set() : errorsOf(folder, sampleProgram(folder, sdkFolder).program, names);
}

/** Prints what does not compile; the exit code: 0 when all files of the subset compile, 1 when not, 2 without files. */
function main(argument, sdkFolder) {
  const folder = resolve(argument ?? "");
  if (argument === undefined || !existsSync(folder)) {
    console.error(usage);
    return 2;
  }
  const { program, sources } = sampleProgram(folder);
  const outside = filesOutside(program, sources);
  const inside = sources.filter((name) => !outside.has(name));
  const known = errorsWithSdk(folder, sdkFolder, inside);
  const errors = [...errorsOf(folder, program, inside)];
  const ours = errors.filter((error) => !known.has(error));
  for (const [name, reason] of outside) console.log(`outside   ${relative(folder, name)}: ${reason}`);
  for (const error of errors) console.log(`${known.has(error) ? "with SDK" : "error   "}  ${error}`);
  const also = sdkFolder === undefined ? "" : `, ${errors.length - ours.length} more that the SDK typings give too`;
  console.log(`${inside.length} of ${sources.length} files use this subset alone: ${ours.length} errors${also}.`);
  if (inside.length === 0) return 2;
  return ours.length === 0 ? 0 : 1;
}

process.exitCode = main(process.argv[2], process.argv[3]);
