// A process that runs histories: it gets `{ program }` first, then seeds (or histories with a name), and answers each with
// what became of it.
import { pathToFileURL } from "node:url";

let simulation;

process.on("message", async (message) => {
  if (message.program) {
    simulation = await import(pathToFileURL(message.program).href);
    process.send({ ready: true });
    return;
  }
  const { seed, history = simulation.generateHistory(seed) } = message;
  const { violations, tally } = await simulation.runHistory(history);
  process.send({ seed, violations, tally: [...tally] });
});
