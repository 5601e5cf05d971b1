import { make } from "../furniture/dom";
import { HostPage } from "./HostPage";
import { plainState } from "./Page";

/** Stands for a page of POS that the host does not have: its name, and what it was opened with. */
export function posViewPage(viewName: string, options: object): HostPage {
    const facts = Object.entries(options)
        .filter(([name, value]) => name !== "correlationId" && value !== undefined && value !== "")
        .map(([name, value]) => make("p", { text: `${name}: ${String(value)}` }));
    const element = make(
        "div",
        { class: "posHost-welcome", testId: `pos-view-${viewName}` },
        make("h1", { class: "posHost-welcomeTitle", text: viewName }),
        ...facts,
    );
    return new HostPage(viewName, element, plainState(viewName, true));
}
