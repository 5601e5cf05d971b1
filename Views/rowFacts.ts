import ko from "knockout";

/** What the binding draws: marks in colour, labels in grey. */
interface RowChips {
    readonly marks: readonly string[];
    readonly labels: readonly string[];
}

/**
 * Adds the binding `storeTasksRowChips`. Knockout's own `foreach` does the same, and makes a row that is used again for another
 * task half as slow again (`npm run bench -- list`).
 */
export function addRowChipsBinding(): void {
    ko.bindingHandlers["storeTasksRowChips"] = {
        update: (element: HTMLElement, chips: () => RowChips) => {
            const { marks, labels } = chips();
            if (marks.length + labels.length + element.childElementCount === 0) return;
            element.replaceChildren(
                ...marks.map((text) => chip(text, "storeTasks-mark")),
                ...labels.map((text) => chip(text, "storeTasks-labelChip")),
            );
        },
    };
}

function chip(text: string, className: string): HTMLElement {
    const element = document.createElement("span");
    element.className = className;
    element.dir = "auto";
    element.textContent = text;
    return element;
}
