import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "../lib/project.mjs";
import { bundleSimulation } from "./bundle.mjs";
import { mutants } from "./mutants.mjs";
import { runSeeds } from "./runSeeds.mjs";

/** Puts each mutant into the program and runs seeds until one notices. False when one was noticed by none. */
export async function runMutants({ limit, workers, only, from }) {
  const folder = mkdtempSync(join(root, "build", "mutants-"));
  const chosen = mutants.filter(({ name }) => only === null || name.includes(only));
  let missed = 0;
  console.log(`${chosen.length} mutants, up to ${limit} seeds each`);
  try {
    for (const [index, mutant] of chosen.entries()) {
      const found = await findWith(mutant, join(folder, `${index}.mjs`), { limit, workers, from });
      if (!found) missed += 1;
      const what = found ? `seed ${String(found.seed).padStart(5)}  ${found.violations[0].split(":")[0]}` : "NOT CAUGHT";
      console.log(`${mutant.name.padEnd(44)} ${what}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  console.log(`${chosen.length - missed} of ${chosen.length} mutants caught`);
  return missed === 0;
}

async function findWith(mutant, program, { limit, workers, from }) {
  await bundleSimulation(program, mutant);
  let found = null;
  await runSeeds({
    program,
    from,
    count: limit,
    workers,
    onResult: (result) => {
      if (result.violations.length > 0 && (found === null || result.seed < found.seed)) found = result;
      return found === null;
    },
  });
  return found;
}
