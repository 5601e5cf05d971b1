// `node scripts/simulate.mjs --seeds 10000 [--from N] [--workers 2] [--all]` runs histories and checks that nothing is lost, doubled or overwritten.
// `--seed N` or `--replay FILE` tells one history; `--mutants [--only NAME] [--limit N]` checks that the simulation notices faults.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { root } from "./lib/project.mjs";
import { bundleSimulation } from "./simulate/bundle.mjs";
import { runMutants } from "./simulate/mutate.mjs";
import { tallyText, tellFailure, tellStory } from "./simulate/report.mjs";
import { runSeeds } from "./simulate/runSeeds.mjs";

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "1000" },
    from: { type: "string", default: "1" },
    workers: { type: "string", default: "2" },
    seed: { type: "string" },
    replay: { type: "string" },
    all: { type: "boolean", default: false },
    mutants: { type: "boolean", default: false },
    only: { type: "string" },
    limit: { type: "string", default: "2000" },
  },
});
const workers = Number(values.workers);
const from = Number(values.from);
const program = join(root, "build", "simulate.mjs");

process.exitCode = (await main()) ? 0 : 1;

async function main() {
  if (values.mutants) return runMutants({ limit: Number(values.limit), workers, only: values.only ?? null, from });
  await bundleSimulation(program);
  const simulation = await import(pathToFileURL(program).href);
  if (values.replay) return tells(simulation, JSON.parse(readFileSync(values.replay, "utf8")));
  if (values.seed) return tells(simulation, simulation.generateHistory(Number(values.seed)));
  return manySeeds(simulation, Number(values.seeds));
}

async function tells(simulation, history) {
  const violations = await tellStory(simulation, history);
  return violations.length === 0;
}

/** Ends at the first failure, unless all are asked for. */
async function manySeeds(simulation, count) {
  const begun = performance.now();
  const tally = new Map();
  const failed = [];
  let done = 0;
  const onResult = (result) => {
    done += 1;
    for (const [what, times] of result.tally) tally.set(what, (tally.get(what) ?? 0) + times);
    if (result.violations.length > 0) failed.push(result);
    if (values.all && result.violations.length > 0) console.log(`Seed ${result.seed}: ${result.violations[0]}`);
    if (done % 500 === 0) console.log(`${done} histories, ${failed.length} failed`);
    return values.all || failed.length === 0;
  };
  const ran = await runSeeds({ program, from, count, workers, onResult });
  const seconds = (performance.now() - begun) / 1000;
  failed.sort((a, b) => a.seed - b.seed);
  for (const result of failed.slice(0, values.all ? 3 : 1)) await tellFailure(simulation, result);
  console.log(`\n${tallyText(tally)}`);
  const pace = `${seconds.toFixed(0)} s, ${(ran / seconds).toFixed(1)} histories/s`;
  console.log(`${ran} histories (seeds ${from} to ${from + count - 1}), ${pace}: ${failed.length} failed`);
  return failed.length === 0;
}
