import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { billOfMaterials } from "./billOfMaterials";
import { buildPackage } from "./buildPackage";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const complaints = await buildPackage(root, join(root, "dist"));
for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) {
    console.error(`The package was not built: ${String(complaints.length)} things to mend.`);
    process.exitCode = 1;
} else {
    await writeFile(join(root, "dist", "StoreTasks.sbom.json"), JSON.stringify(await billOfMaterials(root), null, 2));
    console.log("Built dist/StoreTasks and dist/StoreTasks.zip; dist/StoreTasks.sbom.json lists what is in them");
}
