// A process that runs histories: it gets `{ program }` first, then seeds, and answers each with what became of it.
import { pathToFileURL } from "node:url";

let simulation;

process.on("message", async (message) => {
  if (message.program) {
    simulation = await import(pathToFileURL(message.program).href);
    process.send({ ready: true });
    return;
  }
  const { seed } = message;
  const { violations, tally } = await simulation.runHistory(simulation.generateHistory(seed));
  process.send({ seed, violations, tally: [...tally] });
});
