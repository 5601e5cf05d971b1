import { PostLockTerminalTrigger } from "PosApi/Extend/Triggers/ApplicationTriggers";
import { app } from "../App";

/** Forgets the worker when the register is locked, should a page have started a session while POS was locking. */
export default class PostLockTerminal extends PostLockTerminalTrigger {
    override execute(): Promise<void> {
        void app.session.end();
        return Promise.resolve();
    }
}
