import { PostLogOffTrigger } from "PosApi/Extend/Triggers/ApplicationTriggers";
import { app } from "../App";

/** Forgets the worker. */
export default class PostLogOff extends PostLogOffTrigger {
    override execute(): Promise<void> {
        void app.session.end();
        return Promise.resolve();
    }
}
