import ko from "knockout";
import { ApplicationStartTrigger } from "PosApi/Extend/Triggers/ApplicationTriggers";

/** Tells our knockout to leave the inside of POS controls alone; POS binds it with a knockout of its own. */
export default class ApplicationStart extends ApplicationStartTrigger {
    override execute(): Promise<void> {
        ko.bindingHandlers["__posStopExtensionBinding"] = { init: () => ({ controlsDescendantBindings: true }) };
        return Promise.resolve();
    }
}
