import { writeFileSync } from "node:fs";
import Jasmine from "jasmine";
import { root } from "../lib/project.mjs";

/** Runs spec files in this process and writes the counts to RESULT_FILE. SPEC_FILTER narrows by title, for work on one spec. */
export async function runJasmine(specFiles, { timeoutMs = 10_000 } = {}) {
  const jasmine = new Jasmine({ projectBaseDir: root });
  const counts = { passed: 0, failed: 0 };
  jasmine.jasmine.DEFAULT_TIMEOUT_INTERVAL = timeoutMs;
  jasmine.exitOnCompletion = false;
  jasmine.addReporter({
    specDone: ({ status }) => {
      if (status === "passed") counts.passed += 1;
      if (status === "failed") counts.failed += 1;
    },
    suiteDone: ({ failedExpectations }) => (counts.failed += failedExpectations.length > 0 ? 1 : 0),
  });
  const { overallStatus } = await jasmine.execute(specFiles, process.env.SPEC_FILTER);
  if (process.env.RESULT_FILE) writeFileSync(process.env.RESULT_FILE, JSON.stringify(counts));
  process.exit(overallStatus === "passed" ? 0 : 1);
}
