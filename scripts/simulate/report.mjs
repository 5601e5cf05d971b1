import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "../lib/project.mjs";

/** Prints a history and what is wrong with it, line by line. */
export async function tellStory(simulation, history) {
  const { violations, story } = await simulation.runHistory(history);
  const registers = history.registers.map((register, index) => `register ${index} ${JSON.stringify(register)}`);
  console.log([...registers, `${history.tasks.length} tasks in the plan`, ...story].join("\n"));
  for (const violation of violations) console.log(`VIOLATED ${violation}`);
  if (violations.length === 0) console.log("All invariants hold.");
  return violations;
}

/** Makes a failed history as small as it goes, prints it and keeps it in a file. */
export async function tellFailure(simulation, { seed, violations }) {
  console.log(`\nSeed ${seed}: ${violations[0]}\nLooking for a smaller history ...`);
  const invariant = violations[0].split(":")[0];
  const small = await simulation.shrink(simulation.generateHistory(seed), invariant);
  const folder = join(root, "build", "simulation-failures");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${seed}.json`);
  writeFileSync(file, `${JSON.stringify(small, null, 2)}\n`);
  await tellStory(simulation, small);
  console.log(`Again: node scripts/simulate.mjs --replay ${relative(root, file)}   (whole: --seed ${seed})`);
}

/** Counts of many histories, as a table. */
export function tallyText(tally) {
  const lines = [...tally]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([what, times]) => `${String(times).padStart(9)}  ${what}`);
  return lines.join("\n");
}
