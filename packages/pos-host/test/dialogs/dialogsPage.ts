import { DialogHost } from "../../src/register/dialogs/DialogHost";
import { hostText } from "../../src/register/dialogs/hostTexts";

/** What specs use inside the page. */
export interface DialogsPage {
    readonly host: DialogHost;
    /** What happened, in order. */
    readonly events: unknown[];
}

declare global {
    interface Window {
        dialogs: DialogsPage;
    }
}

const layer = document.querySelector<HTMLElement>("#layer");
if (layer) window.dialogs = { host: new DialogHost(layer, (id) => hostText(id, "en-US")), events: [] };
