import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { globSync } from "tinyglobby";
import karma from "karma";
import { htmlText } from "../lib/htmlText.mjs";
import { root } from "../lib/project.mjs";
import { browserFlags } from "./browserFlags.mjs";

const bundle = join(root, "build", "karma", "specs.js");

await bundleSpecs();
const counts = await runKarma();
if (process.env.RESULT_FILE) writeFileSync(process.env.RESULT_FILE, JSON.stringify(counts));
process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1);

async function bundleSpecs() {
  const files = globSync(["Tests/**/*Spec.ts", "!Tests/EndToEnd/**", "!Tests/**/*.nodeSpec.ts"], { cwd: root });
  await build({
    stdin: { contents: files.map((file) => `import "./${file}";`).join("\n"), resolveDir: root, loader: "ts" },
    bundle: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    sourcemap: "inline",
    loader: { ".css": "text", ".resjson": "json" },
    plugins: [htmlText],
    outfile: bundle,
    logLevel: "warning",
  });
}

async function runKarma() {
  const config = await karma.config.parseConfig(
    null,
    {
      basePath: root,
      frameworks: ["jasmine"],
      plugins: ["karma-jasmine", "karma-chrome-launcher"],
      files: [bundle],
      browsers: ["Specs"],
      customLaunchers: { Specs: { base: "ChromeHeadless", flags: browserFlags } },
      reporters: ["dots"],
      singleRun: true,
      hostname: "localhost",
      port: 0,
      logLevel: "WARN",
      client: { jasmine: { random: true }, captureConsole: true },
    },
    { promiseConfig: true, throwErrors: true },
  );
  return new Promise((resolve) => {
    const counts = { passed: 0, failed: 0 };
    const server = new karma.Server(config, (exitCode) => {
      resolve(exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts);
    });
    server.on("run_complete", (_browsers, results) => {
      counts.passed = results.success;
      counts.failed = results.failed;
    });
    server.start();
  });
}
