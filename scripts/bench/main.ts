// `npm run bench -- [names]`: runs benches one after the other and prints their numbers as a table.
import { fork } from "node:child_process";
import { join } from "node:path";
import { BENCHES } from "./benches";
import type { Report } from "./support/Report";
import { tableOf } from "./support/table";

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
    console.error(`There is no bench ${unknown.join(", ")}. Choose from ${Object.keys(BENCHES).join(", ")}.`);
    process.exit(2);
}

const reports: Report[] = [];
let areAllRight = true;
for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
    const started = performance.now();
    const report = await inOwnProcess(name);
    console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s${report ? "" : ", did not finish"}`);
    if (report) reports.push(report);
    else areAllRight = false;
}
for (const report of reports) console.log(`\n${tableOf(report)}`);
const wrong = reports.flatMap(({ rows }) => rows.filter(({ bar }) => bar?.holds === false));
for (const { what, ours, bar } of wrong) console.error(`WRONG: ${what}: ${ours}, must be ${bar?.text ?? ""}.`);
process.exitCode = areAllRight && wrong.length === 0 ? 0 : 1;

/** With garbage collection on demand, so that a heap can be measured. Null when the bench failed. */
function inOwnProcess(name: string): Promise<Report | null> {
    const execArgv = ["--import", "tsx", "--expose-gc"];
    const child = fork(join(import.meta.dirname, "runOne.ts"), [name], { execArgv });
    return new Promise((resolve) => {
        child.once("message", (report) => resolve(report as Report));
        child.once("exit", () => resolve(null));
    });
}
