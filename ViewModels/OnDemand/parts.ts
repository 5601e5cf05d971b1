/** What `onDemand.ts` brings: everything about one task, and the dialogs. */
export { reasonProblem } from "./CannotDoViewModel";
export { AssignViewModel } from "./AssignViewModel";
export { BucketListViewModel } from "./BucketListViewModel";
export { ChangesViewModel } from "./ChangesViewModel";
export { isTaskGone } from "./changeText";
export { ClosingViewModel } from "./ClosingViewModel";
export { ConflictViewModel } from "./ConflictViewModel";
export { inputAnew } from "./formSubject";
export { planCannotDo } from "./markCannotDo";
export { noticeText } from "./noticeText";
export { TaskDetailsViewModel } from "./TaskDetailsViewModel";
export { TaskFormViewModel } from "./TaskFormViewModel";
