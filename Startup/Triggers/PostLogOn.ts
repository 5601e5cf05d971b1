import { PostLogOnTrigger } from "PosApi/Extend/Triggers/ApplicationTriggers";
import { app } from "../App";

/** Starts to read the worker's tasks. POS waits for triggers, so this one resolves at once. */
export default class PostLogOn extends PostLogOnTrigger {
    override execute(): Promise<void> {
        void app.session.ensure(this.context);
        return Promise.resolve();
    }
}
