// Checks the layers and cycles of the extension, and that the tool saw the sources at all.
import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import configuration from "../../.dependency-cruiser.mjs";

/** Fewer modules than this means that the tool did not read our TypeScript. */
const FEWEST_MODULES = 60;

const { output } = await cruise(
  ["DataService", "ViewModels", "Views", "Controls", "Startup"],
  { ...configuration.options, ruleSet: { forbidden: configuration.forbidden }, validate: true },
  configuration.options.enhancedResolveOptions,
  { tsConfig: extractTSConfig("tsconfig.json") },
);
const { violations, totalCruised, totalDependenciesCruised } = output.summary;
for (const { rule, from, to, cycle } of violations) {
  console.log(`${rule.name}: ${from} -> ${cycle ? cycle.map(({ name }) => name).join(" -> ") : to}`);
}
console.log(`${totalCruised} modules, ${totalDependenciesCruised} imports, ${violations.length} violations`);
if (totalCruised < FEWEST_MODULES)
  console.log(`Saw fewer than ${FEWEST_MODULES} modules: the tool does not read our sources.`);
process.exitCode = violations.length > 0 || totalCruised < FEWEST_MODULES ? 1 : 0;
