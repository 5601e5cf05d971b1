import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "../lib/project.mjs";

const RESULTS = join(root, "build", "test-results");

const NODE_SPECS = ["--import", "tsx", "scripts/test/runNodeSpecs.mjs"];

/** The suites of `npm test`, in the order in which they run. Each writes `{ passed, failed }` to the file it is given. */
const SUITES = {
  node: {
    title: "Specs of the extension and its build, in Node",
    program: [...NODE_SPECS, "Tests/**/*[sS]pec.ts", "!Tests/EndToEnd/**", "!Tests/**/*.browserSpec.ts"],
  },
  typings: { title: "Specs of the POS typings", program: [...NODE_SPECS, "packages/pos-api/test/**/*Spec.ts"] },
  emulator: {
    title: "Specs of the Graph emulator",
    program: [...NODE_SPECS, "packages/graph-emulator/test/**/*Spec.ts"],
  },
  host: { title: "Specs of the POS host", program: [...NODE_SPECS, "packages/pos-host/test/**/*Spec.ts"] },
  browser: { title: "Specs of the extension in a browser (Karma)", program: ["scripts/test/runBrowserSpecs.mjs"] },
  e2e: { title: "EndToEnd", program: ["--import", "tsx", "scripts/test/runEndToEndSpecs.mjs"] },
};

export const suiteNames = Object.keys(SUITES);

/** Runs one suite and returns its counts. A suite that did not finish counts as one failure. */
export function runSuite(name, environment) {
  const suite = SUITES[name];
  const resultFile = join(RESULTS, `${name}.json`);
  mkdirSync(RESULTS, { recursive: true });
  rmSync(resultFile, { force: true });
  console.log(`\n== ${suite.title} ==`);
  const { status } = spawnSync(process.execPath, suite.program, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...environment, RESULT_FILE: resultFile },
  });
  const counts = readCounts(resultFile);
  const nothingRan = counts.passed + counts.failed === 0;
  const broken = counts.failed === 0 && (status !== 0 || nothingRan);
  if (broken) console.error(`${suite.title}: ended with code ${status}${nothingRan ? " and ran no spec" : ""}.`);
  return broken ? { ...counts, failed: 1 } : counts;
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return { passed: 0, failed: 0 };
  }
}
