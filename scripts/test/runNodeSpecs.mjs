// `node --import tsx scripts/test/runNodeSpecs.mjs FILE...` runs spec files (globs are fine) in Node.
import { runJasmine } from "./runJasmine.mjs";

await runJasmine(process.argv.slice(2), { timeoutMs: 30_000 });
