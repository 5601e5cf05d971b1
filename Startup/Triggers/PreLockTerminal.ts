import type { ClientEntities } from "PosApi/Entities";
import { PreLockTerminalTrigger } from "PosApi/Extend/Triggers/ApplicationTriggers";
import { app } from "../App";

/** Forgets the worker before the register is locked: there is no trigger for the unlock, which may be by someone else. */
export default class PreLockTerminal extends PreLockTerminalTrigger {
    override execute(): Promise<ClientEntities.ICancelable> {
        void app.session.end();
        return Promise.resolve({ canceled: false });
    }
}
