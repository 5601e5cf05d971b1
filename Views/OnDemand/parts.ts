/** What `onDemand.ts` brings: what taps lead to, dialogs and other pages of POS, and the keyboard. */
export { ChangeActions } from "./ChangeActions";
export { openPosLink } from "./openPosLink";
export { PageKeys } from "./PageKeys";
export { TaskListActions } from "./TaskListActions";
