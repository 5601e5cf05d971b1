import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

const WORKER = fileURLToPath(new URL("./seedWorker.mjs", import.meta.url));
/** A history that takes longer than this runs in circles. */
const LONGEST_MS = 120_000;

/**
 * Runs `recorded` histories, each `{ seed: name, history }`, and then those of seeds `from` ... `from + count - 1` in
 * `workers` processes. `onResult` hears of each and ends it all by returning false. Resolves to the number of histories that
 * ran.
 */
export async function runSeeds({ program, recorded = [], from, count, workers, onResult }) {
  let next = -recorded.length;
  let ran = 0;
  let goesOn = true;
  const takeNext = () => {
    if (!goesOn || next >= count) return null;
    const index = next++;
    return index < 0 ? recorded[index + recorded.length] : { seed: from + index };
  };
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
    let item = null;
    let patience;
    const fail = (why) => {
      hear({ seed: item?.seed, violations: [`throws: ${why}`], tally: [] });
      worker.kill();
    };
    const go = () => {
      item = takeNext();
      clearTimeout(patience);
      if (item === null) return worker.disconnect();
      patience = setTimeout(() => fail("the history runs in circles"), LONGEST_MS);
      worker.send(item);
    };
    worker.on("message", (message) => {
      if (!message.ready) hear(message);
      go();
    });
    worker.on("error", reject);
    worker.on("exit", (code) => {
      clearTimeout(patience);
      if (code) hear({ seed: item?.seed, violations: [`throws: the process ended with code ${code}`], tally: [] });
      resolve();
    });
    worker.send({ program });
  });
}
