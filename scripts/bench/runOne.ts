// Runs one bench in a process of its own and hands its report to the process that started it.
import { BENCHES } from "./benches";

const [name = ""] = process.argv.slice(2);
const bench = BENCHES[name];
if (!bench) throw new Error(`There is no bench ${name}.`);
const report = await bench();
process.send?.(report, undefined, undefined, () => process.exit(0));
