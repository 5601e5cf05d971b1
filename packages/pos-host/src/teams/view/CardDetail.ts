import type { BoardState } from "../board/BoardState";
import { dayOf } from "../board/dueDate";
import { setAssigned, setDueDay, setNotes, setProgress, setTicked } from "../board/edits";
import { compareHints } from "../board/orderHint";
import type { Change } from "../graph/PlannerPlan";
import type { WireDetails, WireTask } from "../graph/wire";
import { make, makeButton } from "./dom";

/** Where the open card sends what a person changes. */
export interface DetailActions {
    changeTask(task: WireTask, change: Change<WireTask>): void;
    changeDetails(task: WireTask, change: Change<WireDetails>): void;
}

/** Opens a card: progress, due date, people, checklist and notes. Every change is sent at once, notes when the field is left. */
export function openCard(task: WireTask, details: WireDetails, state: BoardState, actions: DetailActions): void {
    const dialog = make("dialog", { className: "detail", testId: "card-detail", name: task.title });
    const close = makeButton({ className: "detail-close", text: "✕", name: "Close", testId: "card-close" }, () =>
        dialog.close(),
    );
    const head = make("div", {
        className: "detail-head",
        children: [make("h2", { className: "detail-title", text: task.title }), close],
    });
    const form = make("div", { className: "detail-form" });
    form.append(progressField(task, actions), dueField(task, actions), peopleField(task, state, actions));
    if (Object.keys(details.checklist).length > 0) form.append(checklistField(task, details, actions));
    form.append(notesField(task, details, actions));
    dialog.append(head, form);
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
}

function field(caption: string, control: HTMLElement): HTMLElement {
    const label = make("label", { className: "detail-field", children: [make("span", { text: caption })] });
    label.append(control);
    return label;
}

function progressField(task: WireTask, actions: DetailActions): HTMLElement {
    const select = make("select", { testId: "card-progress" });
    select.append(new Option("Not started", "0"), new Option("In progress", "50"), new Option("Completed", "100"));
    select.value = task.percentComplete === 0 || task.percentComplete === 100 ? String(task.percentComplete) : "50";
    select.addEventListener("change", () => actions.changeTask(task, setProgress(Number(select.value))));
    return field("Progress", select);
}

function dueField(task: WireTask, actions: DetailActions): HTMLElement {
    const input = make("input", { testId: "card-due" });
    input.type = "date";
    input.value = dayOf(task.dueDateTime);
    input.addEventListener("change", () => actions.changeTask(task, setDueDay(input.value)));
    return field("Due date", input);
}

function tick(caption: string, checked: boolean, turned: (checked: boolean) => void): HTMLElement {
    const box = make("input");
    box.type = "checkbox";
    box.checked = checked;
    box.addEventListener("change", () => turned(box.checked));
    const label = make("label", { className: "detail-tick", children: [box, make("span", { text: caption })] });
    return label;
}

function group(caption: string, testId: string, children: readonly HTMLElement[]): HTMLElement {
    const legend = make("legend", { text: caption });
    return make("fieldset", { className: "detail-group", testId, children: [legend, ...children] });
}

function peopleField(task: WireTask, state: BoardState, actions: DetailActions): HTMLElement {
    const ticks = state.members.map(({ id, displayName }) =>
        tick(displayName ?? id, id in task.assignments, (isAssigned) =>
            actions.changeTask(task, setAssigned(id, isAssigned)),
        ),
    );
    return group("Assigned to", "card-people", ticks);
}

function checklistField(task: WireTask, details: WireDetails, actions: DetailActions): HTMLElement {
    const items = Object.entries(details.checklist).sort(([, left], [, right]) =>
        compareHints(left.orderHint, right.orderHint),
    );
    const ticks = items.map(([id, { title, isChecked }]) =>
        tick(title, isChecked, (isTicked) => actions.changeDetails(task, setTicked(id, isTicked))),
    );
    return group("Checklist", "card-checklist", ticks);
}

function notesField(task: WireTask, details: WireDetails, actions: DetailActions): HTMLElement {
    const area = make("textarea", { testId: "card-notes" });
    area.rows = 6;
    area.value = details.description ?? "";
    area.addEventListener("change", () => actions.changeDetails(task, setNotes(area.value)));
    return field("Notes", area);
}
