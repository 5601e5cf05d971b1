import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

const WORKER = fileURLToPath(new URL("./seedWorker.mjs", import.meta.url));
/** A history that takes longer than this runs in circles. */
const LONGEST_MS = 120_000;

/**
 * Runs the histories of seeds `from` ... `from + count - 1` in `workers` processes. `onResult` hears of each and ends it all
 * by returning false. Resolves to the number of histories that ran.
 */
export async function runSeeds({ program, from, count, workers, onResult }) {
  let next = from;
  let ran = 0;
  let goesOn = true;
  const takeNext = () => (goesOn && next < from + count ? next++ : null);
  const hear = (result) => {
    ran += 1;
    if (onResult(result) === false) goesOn = false;
  };
  await Promise.all(Array.from({ length: workers }, () => runInProcess(program, takeNext, hear)));
  return ran;
}

function runInProcess(program, takeNext, hear) {
  return new Promise((resolve, reject) => {
    const worker = fork(WORKER, [], { execArgv: ["--enable-source-maps"] });
    let seed = null;
    let patience;
    const fail = (why) => {
      hear({ seed, violations: [`throws: ${why}`], tally: [] });
      worker.kill();
    };
    const go = () => {
      seed = takeNext();
      clearTimeout(patience);
      if (seed === null) return worker.disconnect();
      patience = setTimeout(() => fail("the history runs in circles"), LONGEST_MS);
      worker.send({ seed });
    };
    worker.on("message", (message) => {
      if (!message.ready) hear(message);
      go();
    });
    worker.on("error", reject);
    worker.on("exit", (code) => {
      clearTimeout(patience);
      if (code) hear({ seed, violations: [`throws: the process ended with code ${code}`], tally: [] });
      resolve();
    });
    worker.send({ program });
  });
}
