import { PostConnectionStatusChangeTrigger } from "PosApi/Extend/Triggers/ApplicationTriggers";
import { app } from "../App";

/** Sends what waits as soon as the register is online again. */
export default class PostConnectionStatusChange extends PostConnectionStatusChangeTrigger {
    override execute(): Promise<void> {
        app.session.wake();
        return Promise.resolve();
    }
}
