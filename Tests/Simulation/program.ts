/** The door of the simulation: what the command line and the specs use. */
export { generateHistory } from "./generateHistory";
export type { History } from "./History";
export { runHistory } from "./runHistory";
export { sentenceOf } from "./sentences";
export { shrink } from "./shrink";
