// `npm run check`: format, types, lint, layers, dead code. All run at once; the output comes in this order.
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { ensureInstalled } from "./lib/ensureInstalled.mjs";
import { root } from "./lib/project.mjs";

const CHECKS = [
  {
    // A fresh clone has no cache and so lints every file. Afterwards a file is linted again when it changed itself: a rule
    // that needs the types of another file may then wait for the fresh clone of continuous integration.
    name: "lint",
    command: ["eslint", "--max-warnings", "0", "--cache", "--cache-strategy", "content"].concat(
      ["--cache-location", "build/eslint-cache"],
      ".",
    ),
  },
  {
    name: "format",
    command: ["prettier", "--check", "--log-level", "warn", "--cache", "--cache-location", "build/prettier-cache", "."],
  },
  { name: "types of the extension", command: ["tsc", "-p", "."] },
  { name: "types of specs, build, emulator and host", command: ["tsc", "-p", "tsconfig.check.json"] },
  { name: "types of pos-api", command: ["tsc", "-p", "packages/pos-api"] },
  { name: "layers", command: ["layers"] },
  { name: "dead code", command: ["knip", "--no-progress"] },
];

ensureInstalled(root);
const started = performance.now();
const results = await runAll(CHECKS, availableParallelism());
const failed = results.filter(({ code }) => code !== 0);
for (const { name, code, output } of results) {
  console.log(`${code === 0 ? "ok  " : "FAIL"} ${name}`);
  if (code !== 0 || name === "layers") console.log(output.trim());
}
console.log(
  `${results.length} checks, ${failed.length} failed, ${((performance.now() - started) / 1000).toFixed(1)} s`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

async function runAll(checks, atOnce) {
  const results = new Array(checks.length);
  let next = 0;
  const worker = async () => {
    while (next < checks.length) {
      const index = next++;
      results[index] = { name: checks[index].name, ...(await run(checks[index].command)) };
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

function run([program, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [binaryOf(program), ...args], { cwd: root });
    let output = "";
    child.stdout.on("data", (data) => (output += data));
    child.stderr.on("data", (data) => (output += data));
    child.on("exit", (code) => resolve({ code: code ?? 1, output }));
  });
}

function binaryOf(program) {
  const paths = {
    prettier: "prettier/bin/prettier.cjs",
    // TypeScript 7 checks in a tenth of the time; the linter needs 6 (docs/decisions/0005).
    tsc: "typescript7/bin/tsc",
    eslint: "eslint/bin/eslint.js",
    knip: "knip/bin/knip.js",
  };
  return program === "layers" ? "scripts/check/layers.mjs" : `node_modules/${paths[program]}`;
}
