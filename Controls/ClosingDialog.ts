import type { ClosingViewModel } from "../ViewModels/OnDemand/ClosingViewModel";
import { KnockoutDialog } from "./KnockoutDialog";

const CLOSE = "storeTasksCloseShift";
const BACK = "storeTasksKeepShift";

/** Shows the closing tasks that are open before a shift is closed. */
export default class ClosingDialog extends KnockoutDialog<boolean> {
    /** Opens the dialog. Resolves when it is closed: true to close the shift, with all done or a reason given. */
    open(closing: ClosingViewModel): Promise<boolean> {
        const { texts } = closing.plan;
        const back = texts.get("storeTasks_closingBack");
        const close = texts.get("storeTasks_closingAnyway");
        const options = {
            title: texts.get("storeTasks_closingTitle"),
            subTitle: texts.get("storeTasks_closingAsk"),
            button1: { id: BACK, label: back, isPrimary: true, onClick: () => this.end(false) },
            button2: { id: CLOSE, label: close, onClick: () => closing.mayClose() && this.end(true) },
        };
        return this.show(closing, options, false);
    }
}
