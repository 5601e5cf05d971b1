import type { BoardState } from "../board/BoardState";
import type { CardContext } from "./CardView";
import { ColumnView } from "./ColumnView";
import { arrange, make } from "./dom";

/** The columns of the plan beside each other. */
export class BoardView {
    readonly element = make("div", { className: "board", testId: "board" });
    readonly #context: CardContext;
    readonly #columns = new Map<string, ColumnView>();

    constructor(context: CardContext) {
        this.#context = context;
    }

    /** Shows the plan as it is now; what a person is typing stays. */
    show(state: BoardState): void {
        const elements = state.columns.map((column) => {
            const view = this.#columns.get(column.id) ?? new ColumnView(this.#context);
            this.#columns.set(column.id, view);
            view.show(column, state);
            return view.element;
        });
        arrange(this.element, elements);
    }
}
