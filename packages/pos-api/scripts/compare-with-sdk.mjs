import { resolve } from "node:path";
import { ModuleComparison } from "./compare/compareModules.mjs";
import { readOurTypings, readTypings, sdkFiles } from "./compare/programs.mjs";

const usage = "Usage: node packages/pos-api/scripts/compare-with-sdk.mjs <folder with Pos.Api.d.ts and Pos.Types.d.ts>";

/** Prints what was found; the exit code: 0 when the typings agree, 1 when not, 2 when there is nothing to compare. */
function main(folder) {
  const files = folder === undefined ? [] : sdkFiles(resolve(folder));
  if (files.length === 0) {
    console.error(folder === undefined ? usage : `No Pos.Api.d.ts and Pos.Types.d.ts in ${folder}. ${usage}`);
    return 2;
  }
  const findings = new ModuleComparison(readOurTypings(), readTypings(files)).run();
  for (const note of [...findings.notes].sort()) console.log(`note        ${note}`);
  for (const difference of [...findings.differences].sort()) console.log(`difference  ${difference}`);
  console.log(
    `${findings.compared} symbols compared: ${findings.differences.size} differences, ${findings.notes.size} notes.`,
  );
  return findings.differences.size === 0 ? 0 : 1;
}

process.exitCode = main(process.argv[2]);
