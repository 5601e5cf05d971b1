// `npm test`: installs what is missing, finds a browser, builds, runs every suite and prints the sum of all on the last line.
// `npm test -- node` runs one suite: node, typings, emulator, host, browser or e2e.
import { spawnSync } from "node:child_process";
import { ensureInstalled } from "./lib/ensureInstalled.mjs";
import { findBrowser } from "./lib/findBrowser.mjs";
import { root } from "./lib/project.mjs";
import { runSuite, suiteNames } from "./test/suites.mjs";

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !suiteNames.includes(name));
if (unknown.length > 0) {
  console.error(`There is no suite ${unknown.join(", ")}. Choose from ${suiteNames.join(", ")}.`);
  process.exit(2);
}

ensureInstalled(root);
const browser = await findBrowser();
const build = spawnSync(process.execPath, ["scripts/build.mjs"], { cwd: root, stdio: "inherit" });
if (build.status !== 0) {
  console.log("0 passed, 1 failed");
  process.exit(1);
}

const environment = { ...browser.env, CHROME_PATH: browser.path, CHROME_BIN: browser.path };
const total = { passed: 0, failed: 0 };
for (const name of asked.length > 0 ? asked : suiteNames) {
  const counts = runSuite(name, environment);
  total.passed += counts.passed;
  total.failed += counts.failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
