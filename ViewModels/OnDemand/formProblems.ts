import { isDay } from "../../DataService/api";
import { LONGEST_NOTES, LONGEST_TITLE, MOST_ASSIGNEES, MOST_LINKS } from "../limits";
import type { TaskFormInput } from "../TaskFormInput";
import type { Texts } from "../text";
import { webAddress } from "./webLink";

/** What is wrong with the fields of a form; an empty text where nothing is. */
export interface FormProblems {
    readonly title: string;
    readonly due: string;
    readonly start: string;
    readonly assignees: string;
    readonly notes: string;
    readonly link: string;
}

/** What Planner would refuse, in words that say how to mend it. `linkCount`: links that the task has already. */
export function formProblems(input: TaskFormInput, linkCount: number, texts: Texts): FormProblems {
    return {
        title: input.title.trim() === "" ? texts.get("storeTasks_titleMissing") : titleTooLong(input, texts),
        due: input.date === "" || isDay(input.date) ? "" : texts.get("storeTasks_dueInvalid"),
        start: startProblem(input, texts),
        assignees: peopleProblem(input, texts),
        notes: notesTooLong(input, texts),
        link: linkProblem(input, linkCount, texts),
    };
}

/** The part that is told while somebody types. */
export function titleTooLong({ title }: TaskFormInput, texts: Texts): string {
    const { length } = title.trim();
    return length > LONGEST_TITLE ? texts.get("storeTasks_titleTooLong", LONGEST_TITLE, length) : "";
}

/** The part that is told while somebody chooses. */
export function peopleProblem({ assignees }: TaskFormInput, texts: Texts): string {
    if (assignees.length <= MOST_ASSIGNEES) return "";
    return texts.get("storeTasks_tooManyPeople", MOST_ASSIGNEES, assignees.length);
}

/** The part that is told while somebody types. */
export function notesTooLong({ notes }: TaskFormInput, texts: Texts): string {
    return notes.length > LONGEST_NOTES ? texts.get("storeTasks_notesTooLong", LONGEST_NOTES, notes.length) : "";
}

function startProblem({ start, date }: TaskFormInput, texts: Texts): string {
    if (start === "") return "";
    if (!isDay(start)) return texts.get("storeTasks_dueInvalid");
    return isDay(date) && start > date ? texts.get("storeTasks_startAfterDue") : "";
}

function linkProblem({ linkKind, linkValue }: TaskFormInput, linkCount: number, texts: Texts): string {
    switch (linkKind) {
        case "none":
        case "page":
            return "";
        case "web":
            if (webAddress(linkValue) === null) return texts.get("storeTasks_linkInvalid");
            return linkCount >= MOST_LINKS ? texts.get("storeTasks_linksFull", MOST_LINKS) : "";
        case "customer":
            return /^[^()\s]{1,60}$/.test(linkValue.trim()) ? "" : texts.get("storeTasks_accountInvalid");
    }
}
