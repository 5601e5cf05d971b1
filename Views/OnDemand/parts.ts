/** What `onDemand.ts` brings: what taps lead to, dialogs and other pages of POS. */
export { ChangeActions } from "./ChangeActions";
export { openPosLink } from "./openPosLink";
export { TaskListActions } from "./TaskListActions";
