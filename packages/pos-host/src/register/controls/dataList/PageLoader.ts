/** Where a paginated list gets its rows. */
export interface PageSource {
    loadDataPage(pageSize: number, skip: number): Promise<readonly unknown[]>;
    readonly pageSize: number;
}

/** What the loader tells its list. */
export interface PageListener {
    rowsChanged(rows: readonly unknown[], isNewList: boolean): void;
    loadingChanged(isLoading: boolean): void;
    failed(error: unknown): void;
}

/**
 * The paging protocol of PaginatedDataList. The next page is asked for when the last row was shown and at least one full
 * page of rows exists; an empty page ends it; after a rejection the same page may be asked for again.
 */
export class PageLoader {
    readonly #source: PageSource;
    readonly #listener: PageListener;
    #rows: readonly unknown[] = [];
    #isAtEnd = false;
    #isLoading = false;
    /** Counts reloads, so that the answer of a page asked for earlier is dropped. */
    #generation = 0;

    constructor(source: PageSource, listener: PageListener) {
        this.#source = source;
        this.#listener = listener;
    }

    /** Forgets every row and asks for the first page. */
    reload(): Promise<void> {
        this.#generation += 1;
        this.#rows = [];
        this.#isAtEnd = false;
        this.#listener.rowsChanged([], true);
        return this.#load();
    }

    /** The last row came into view. */
    lastRowShown(): Promise<void> {
        const mayHaveMore = !this.#isAtEnd && this.#rows.length >= this.#source.pageSize;
        return mayHaveMore && !this.#isLoading ? this.#load() : Promise.resolve();
    }

    async #load(): Promise<void> {
        const generation = this.#generation;
        this.#setLoading(true);
        try {
            const page = await this.#source.loadDataPage(this.#source.pageSize, this.#rows.length);
            if (generation !== this.#generation) return;
            this.#setLoading(false);
            this.#take(page);
        } catch (error) {
            if (generation !== this.#generation) return;
            this.#setLoading(false);
            this.#listener.failed(error);
        }
    }

    #take(page: readonly unknown[]): void {
        this.#isAtEnd = page.length === 0;
        if (this.#isAtEnd) return;
        this.#rows = [...this.#rows, ...page];
        this.#listener.rowsChanged(this.#rows, false);
    }

    #setLoading(isLoading: boolean): void {
        this.#isLoading = isLoading;
        this.#listener.loadingChanged(isLoading);
    }
}
