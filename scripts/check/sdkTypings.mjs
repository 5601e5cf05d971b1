// Compiles the extension against Microsoft's own typings instead of ours, to prove that both say the same.
// `node scripts/check/sdkTypings.mjs FOLDER`, where FOLDER holds Pos.Api.d.ts and Pos.Types.d.ts of a Commerce SDK (never committed).
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { root } from "../lib/project.mjs";

const folder = process.argv[2] ? resolve(process.argv[2]) : "";
const typings = ["Pos.Api.d.ts", "Pos.Types.d.ts"].map((name) => join(folder, name));
const missing = typings.filter((path) => !existsSync(path));
if (missing.length > 0) {
  console.error(
    `Could not find ${missing.join(" and ")}. Give the folder of the SDK's typings: node scripts/check/sdkTypings.mjs FOLDER`,
  );
  process.exit(2);
}

const outFolder = join(root, "build", "sdk-typings");
mkdirSync(outFolder, { recursive: true });
const project = join(outFolder, "tsconfig.json");
const sources = ["DataService", "ViewModels", "Views", "Controls", "Startup"].map((name) => join(root, name));
writeFileSync(
  project,
  JSON.stringify({
    extends: join(root, "tsconfig.base.json"),
    compilerOptions: { types: [], typeRoots: [] },
    include: sources,
    files: typings,
  }),
);
const { status } = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", project], {
  stdio: "inherit",
});
console.log(
  status === 0
    ? "The extension compiles against these typings."
    : "The extension does not compile against these typings.",
);
process.exitCode = status ?? 1;
