import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../lib/project.mjs";
import { bundleSimulation, mutated } from "./bundle.mjs";
import { mutants } from "./mutants.mjs";
import { runSeeds } from "./runSeeds.mjs";

/** So many histories that fail are enough, even if some of them fail without the mutant too. */
const ENOUGH = 2;

/** Puts each mutant into the program and runs what was recorded, and then seeds, until one notices. False when one was noticed by none. */
export async function runMutants({ limit, workers, only, from }) {
  const build = join(root, "build");
  mkdirSync(build, { recursive: true });
  const folder = mkdtempSync(join(build, "mutants-"));
  const chosen = mutants.filter(({ name }) => only === null || name.includes(only));
  let missed = 0;
  const program = join(folder, "whole.mjs");
  await bundleSimulation(program);
  const whole = { simulation: await import(pathToFileURL(program).href), fails: new Set() };
  console.log(`${chosen.length} mutants, each tried on ${RECORDED.length} recorded histories and up to ${limit} seeds`);
  try {
    for (const [index, mutant] of chosen.entries()) {
      const file = join(folder, `${index}.mjs`);
      const { found, problem } = await tryOut(mutant, file, { limit, workers, from, whole });
      if (!found) missed += 1;
      const caught = found && `${nameOf(found).padStart(12)}  ${found.violations[0].split(":")[0]}`;
      const what = problem ?? caught ?? "NOT CAUGHT";
      console.log(`${mutant.name.padEnd(44)} ${what}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  console.log(`${chosen.length - missed} of ${chosen.length} mutants caught`);
  return missed === 0;
}

/** A mutant whose text is no longer in the program is as bad as one that nobody notices. */
async function tryOut(mutant, program, options) {
  try {
    mutated(mutant);
  } catch (error) {
    return { found: null, problem: error.message };
  }
  return { found: await findWith(mutant, program, options), problem: null };
}

async function findWith(mutant, program, { limit, workers, from, whole }) {
  await bundleSimulation(program, mutant);
  const suspects = [];
  await runSeeds({
    program,
    recorded: RECORDED,
    from,
    count: limit,
    workers,
    onResult: (result) => {
      if (result.violations.length > 0 && !whole.fails.has(result.seed)) suspects.push(result);
      return suspects.length < ENOUGH && !suspects.some(isRecorded);
    },
  });
  suspects.sort((a, b) => rankOf(a) - rankOf(b));
  for (const suspect of suspects) if (!(await failsAnyway(whole, suspect.seed))) return suspect;
  return null;
}

/** What once found something is tried first. */
const RECORDED = JSON.parse(readFileSync(join(root, "Tests/Simulation/failedHistories.json"), "utf8")).map(
  ({ history }, index) => ({ seed: `recorded ${index + 1}`, history }),
);

function isRecorded({ seed }) {
  return typeof seed === "string";
}

function nameOf(result) {
  return isRecorded(result) ? result.seed : `seed ${result.seed}`;
}

function rankOf(result) {
  return isRecorded(result) ? -1 : result.seed;
}

/** A history that also fails without the mutant says nothing about it. */
async function failsAnyway({ simulation, fails }, seed) {
  if (fails.has(seed)) return true;
  const history = RECORDED.find((one) => one.seed === seed)?.history ?? simulation.generateHistory(seed);
  const { violations } = await simulation.runHistory(history);
  if (violations.length > 0) fails.add(seed);
  return violations.length > 0;
}
