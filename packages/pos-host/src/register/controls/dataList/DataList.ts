import type { ControlServices } from "../Control";
import { OptionReader } from "../OptionReader";
import { RowList } from "./RowList";

/** PosApi DataList: rows held by the extension. Throws an Error when the options break the rules of POS. */
export class DataList extends RowList {
    constructor(options: unknown, root: HTMLDivElement, services: ControlServices) {
        super("DataList", options, root, services);
        this.data = new OptionReader("DataList", options).list("data");
    }

    /** The rows; setting replaces all of them. */
    get data(): readonly unknown[] {
        return this.rows;
    }

    set data(rows: readonly unknown[]) {
        this.replaceRows([...rows]);
    }

    protected override lastRowShown(): void {
        // All rows are here already.
    }
}
