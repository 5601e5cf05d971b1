import { iconElement } from "../../styles/icons";
import { makeElement } from "../controlFrame";
import type { Column, ColumnLayout } from "./columns";

/** Text of one cell; never throws. */
export type CellText = (column: Column) => string;

function cell(column: Column, percent: number, role: string, text: string): HTMLElement {
    const element = makeElement("div", "posHost-dataListCell");
    element.setAttribute("role", role);
    element.style.flex = `${percent} 1 0`;
    element.classList.toggle("posHost-dataListCell--end", column.isRightAligned);
    element.append(makeElement("div", "posHost-dataListText", text));
    return element;
}

/** The header row: one title per shown column. */
export function headerCells(layout: ColumnLayout, hasChecks: boolean): HTMLElement[] {
    const cells = layout.shown.map(({ column, percent }) => cell(column, percent, "columnheader", column.title));
    return hasChecks ? [checkCell(), ...cells] : cells;
}

/** The cells of a row; values of collapsed columns stand in a second line under the first cell. */
export function rowCells(layout: ColumnLayout, hasChecks: boolean, textOf: CellText): HTMLElement[] {
    const cells = layout.shown.map(({ column, percent }) => cell(column, percent, "gridcell", textOf(column)));
    const second = layout.collapsed.map(textOf).filter((text) => text !== "");
    cells[0]?.append(...(second.length > 0 ? [makeElement("div", "posHost-dataListSecond", second.join(" · "))] : []));
    return hasChecks ? [checkCell(iconElement("Accept")), ...cells] : cells;
}

function checkCell(mark?: SVGSVGElement): HTMLElement {
    const element = makeElement("div", "posHost-dataListCheck");
    element.setAttribute("role", "gridcell");
    if (mark) {
        const box = makeElement("span", "posHost-dataListBox");
        box.append(mark);
        element.append(box);
    }
    return element;
}
