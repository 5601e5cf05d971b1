/**
 * The door of the data service: the only file of it that view models and `Startup` import.
 */
export { canSignIn, createDataService } from "./createDataService";
export type { DataServiceParts } from "./createDataService";
export type { Send, HttpRequest } from "./Graph/Send";
export type { Clock, Random } from "./Model/Clock";
export type { DataService } from "./Model/DataService";
export { compareOrderHints, orderHintBetween } from "./Model/orderHints";
export { isDay } from "./Model/Due";
export type { DateText, Due, TimeText } from "./Model/Due";
export { ianaZone } from "./Model/ianaZone";
export type { Bucket, Label, Member, Plan } from "./Model/Plan";
export type { Notice, OutboxEntry, PlanView, SyncStatus, TaskView } from "./Model/PlanView";
export type { Problem, RefusalReason, SignInReason } from "./Model/Problem";
export { success } from "./Model/Result";
export type { Result } from "./Model/Result";
export type { Settings, SettingsProblem, StoreLink } from "./Model/Settings";
export { linkOfStore, settingsFromText } from "./settingsFromText";
export type { StorageProblem } from "./Model/StorageProblem";
export { compareDue, dueBucket, storeMoment } from "./Model/storeTime";
export type { StoreMoment } from "./Model/storeTime";
export { THIS_WORKER } from "./Model/Task";
export type * from "./Model/Task";
export type { TaskEdit } from "./Model/TaskEdit";
export type { TaskState } from "./Model/taskState";
export { Changing } from "./Model/Watched";
export type { Unsubscribe, Watched } from "./Model/Watched";
