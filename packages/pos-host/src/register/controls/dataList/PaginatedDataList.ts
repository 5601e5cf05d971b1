import type { ControlServices } from "../Control";
import { OptionReader } from "../OptionReader";
import { PageLoader, type PageSource } from "./PageLoader";
import { RowList } from "./RowList";

/** PosApi PaginatedDataList: rows come page by page. Throws an Error when the options break the rules of POS. */
export class PaginatedDataList extends RowList {
    readonly #loader: PageLoader;

    constructor(options: unknown, root: HTMLDivElement, services: ControlServices) {
        super("PaginatedDataList", options, root, services);
        this.#loader = new PageLoader(readSource(options), {
            rowsChanged: (rows, isNewList) => (isNewList ? this.replaceRows(rows) : this.extendRows(rows)),
            loadingChanged: (isLoading) => this.view.setLoading(isLoading, this.text("loadingRows")),
            failed: (error) => services.reportError(error),
        });
        this.reloadData();
    }

    /** Forgets the rows and loads the first page again. */
    reloadData(): void {
        void this.#loader.reload();
    }

    protected override lastRowShown(): void {
        void this.#loader.lastRowShown();
    }
}

function readSource(options: unknown): PageSource {
    const given = new OptionReader("PaginatedDataList", options).raw("data");
    const source = new OptionReader("PaginatedDataList data", given);
    const load = source.raw("loadDataPage");
    if (typeof load !== "function")
        throw new Error('PaginatedDataList: option "data" lacks the function loadDataPage.');
    return {
        pageSize: source.number("pageSize"),
        loadDataPage: async (pageSize, skip) => {
            const rows: unknown = await Reflect.apply(load, given, [pageSize, skip]);
            if (!Array.isArray(rows)) throw new Error("PaginatedDataList: loadDataPage must give an array of rows.");
            return rows as readonly unknown[];
        },
    };
}
