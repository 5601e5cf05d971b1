import { runJasmine } from "./runJasmine.mjs";

await runJasmine(
  process.argv.length > 2
    ? process.argv.slice(2)
    : ["Tests/**/*[sS]pec.ts", "!Tests/EndToEnd/**", "!Tests/**/*.browserSpec.ts", "packages/*/test/**/*[sS]pec.ts"],
  { timeoutMs: 30_000 },
);
