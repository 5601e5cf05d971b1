import { app } from "../App";
import { LogOffQuestion } from "./LogOffQuestion";

/** The one question of this register: it is not asked a second time while it is open. */
export const logOffQuestion = new LogOffQuestion(app.session, app.clock);
