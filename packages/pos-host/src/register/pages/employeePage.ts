import { make } from "../furniture/dom";
import { HostPage } from "./HostPage";
import { plainState } from "./Page";

/** A worker who may be tapped. */
export interface EmployeeChoice {
    readonly staffId: string;
    readonly name: string;
    readonly role: string;
}

/** What stands on the logon or lock page. */
export interface EmployeePageContent {
    readonly pageName: "LogonView" | "LockRegisterView";
    readonly storeLine: string;
    readonly title: string;
    readonly hint: string;
    readonly choices: readonly EmployeeChoice[];
    readonly onChosen: (staffId: string) => void;
}

const initialsOf = (name: string): string =>
    name
        .split(" ")
        .filter((part) => /^\p{Lu}/u.test(part))
        .map((part) => part.charAt(0))
        .filter((_, index, all) => index === 0 || index === all.length - 1)
        .join("");

function choiceButton(choice: EmployeeChoice, onChosen: (staffId: string) => void): HTMLButtonElement {
    const onClick = (): void => {
        onChosen(choice.staffId);
    };
    return make(
        "button",
        { class: "posHost-employee", testId: `logon-${choice.staffId}`, onClick },
        make("span", { class: "posHost-employeeInitials", text: initialsOf(choice.name) }),
        make("span", { class: "posHost-employeeName", text: choice.name }),
        make("span", { class: "posHost-employeeRole", text: `${choice.role} · ${choice.staffId}` }),
    );
}

/** The logon page, or the lock page with the one worker who may unlock. No password is asked. */
export function employeePage(content: EmployeePageContent): HostPage {
    const element = make(
        "div",
        { class: "posHost-logOn" },
        make(
            "div",
            { class: "posHost-logOnPanel" },
            make("div", { class: "posHost-logOnStore", text: content.storeLine }),
            make("h1", { class: "posHost-logOnTitle", text: content.title }),
            make("div", { class: "posHost-logOnHint", text: content.hint }),
            make(
                "div",
                { class: "posHost-employees" },
                ...content.choices.map((choice) => choiceButton(choice, content.onChosen)),
            ),
        ),
    );
    return new HostPage(content.pageName, element, { ...plainState("", false), isHeaderVisible: false });
}
