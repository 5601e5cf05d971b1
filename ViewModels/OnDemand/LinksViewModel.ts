import ko from "knockout";
import type { TaskDetails, TaskId, TaskLink } from "../../DataService/api";
import { MOST_LINKS } from "../limits";
import type { PosLink } from "../posLinks";
import { readNotes } from "./notesLines";
import type { PartHost } from "./PartHost";
import { posLinkText } from "./posLinkText";
import { shownLink, webAddress, type ShownLink } from "./webLink";

/** A link with what can be done about it. */
export interface LinkRow extends ShownLink {
    readonly remove: () => void;
}

/** A place in POS, as a button. */
export interface PosLinkButton {
    readonly text: string;
    readonly open: () => void;
}

/** What the links need of the pane they stand in. */
export interface LinksHost extends PartHost {
    /** Leads to a place in POS. */
    openPosLink(link: PosLink): void;
}

/** The links of one task: web addresses, and places in POS that stand in its notes. */
export class LinksViewModel {
    readonly rows: ko.PureComputed<readonly LinkRow[]>;
    readonly posLinks: ko.PureComputed<readonly PosLinkButton[]>;
    readonly newUrl: ko.Observable<string> = ko.observable("");
    readonly newName: ko.Observable<string> = ko.observable("");
    /** Why the new link cannot be added; empty when it can. */
    readonly problem: ko.PureComputed<string>;
    readonly mayEdit: boolean;
    readonly #taskId: TaskId;
    readonly #host: LinksHost;
    readonly #details: () => TaskDetails | null;
    readonly #triedToAdd = ko.observable(false);

    constructor(taskId: TaskId, details: () => TaskDetails | null, host: LinksHost) {
        this.#taskId = taskId;
        this.#host = host;
        this.#details = details;
        this.mayEdit = host.plan.mayManage;
        this.rows = ko.pureComputed(() => (details()?.links ?? []).map((link) => this.#row(link)));
        this.posLinks = ko.pureComputed(() =>
            readNotes(details()?.notes ?? "").links.map((link) => ({
                text: posLinkText(host.plan.texts, link),
                open: () => host.openPosLink(link),
            })),
        );
        this.problem = ko.pureComputed(() => this.#problem());
    }

    /** Adds what stands in the fields. What was typed stays when it is no web address or cannot be kept. */
    readonly add = async (): Promise<void> => {
        this.#triedToAdd(true);
        const url = webAddress(this.newUrl.peek());
        if (!this.mayEdit || url === null || this.#problem() !== "") return;
        const link = { url, alias: this.newName.peek().trim() };
        this.#triedToAdd(false);
        this.newUrl("");
        this.newName("");
        const isKept = await this.#host.perform([{ kind: "addLink", taskId: this.#taskId, link }]);
        if (isKept || this.newUrl.peek() !== "") return;
        this.newUrl(url);
        this.newName(link.alias);
    };

    #row(link: TaskLink): LinkRow {
        return { ...shownLink(link), remove: () => void this.#remove(link) };
    }

    async #remove(link: TaskLink): Promise<void> {
        const taskId = this.#taskId;
        if (!(await this.#host.perform([{ kind: "removeLink", taskId, url: link.url }]))) return;
        this.#host.offerUndo(this.#host.plan.texts.get("storeTasks_linkRemoved", shownLink(link).text), async () => {
            await this.#host.perform([{ kind: "addLink", taskId, link }]);
        });
    }

    #problem(): string {
        const { texts } = this.#host.plan;
        if ((this.#details()?.links.length ?? 0) >= MOST_LINKS) return texts.get("storeTasks_linksFull", MOST_LINKS);
        const isWrong = this.#triedToAdd() && webAddress(this.newUrl()) === null;
        return isWrong ? texts.get("storeTasks_linkInvalid") : "";
    }
}
