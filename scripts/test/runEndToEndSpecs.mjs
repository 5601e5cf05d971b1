import { runJasmine } from "./runJasmine.mjs";

await runJasmine(process.argv.length > 2 ? process.argv.slice(2) : ["Tests/EndToEnd/**/*Spec.ts"], {
  timeoutMs: 60_000,
});
