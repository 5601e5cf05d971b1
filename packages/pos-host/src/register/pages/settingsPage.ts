import { make } from "../furniture/dom";
import type { AuditEvent } from "../host/Session";
import type { PackageOutcome, Reports } from "../reports";
import type { FurnitureTextId } from "../furniture/furnitureTexts";
import { HostPage } from "./HostPage";

type GetText = (id: FurnitureTextId) => string;

function row(key: string, value: string): HTMLElement {
    return make(
        "div",
        { class: "posHost-settingsRow" },
        make("span", { class: "posHost-settingsKey", text: key }),
        make("span", { class: "posHost-settingsValue", text: value }),
    );
}

function section(title: string, testId: string, ...children: readonly Node[]): HTMLElement {
    return make(
        "section",
        { class: "posHost-settingsSection", testId },
        make("h2", { class: "posHost-settingsHeading", text: title }),
        ...children,
    );
}

const problem = (text: string): HTMLElement => make("div", { class: "posHost-settingsProblem", text });

function packageSection(outcome: PackageOutcome, getText: GetText): HTMLElement {
    const items = outcome.items.map(({ section: place, name, failure }) =>
        failure === undefined
            ? row(place, `${name} · ${getText("loaded")}`)
            : problem(`${place} · ${name}: ${failure}`),
    );
    return section(
        `${outcome.name} ${outcome.version}`,
        `package-${outcome.name}`,
        row(outcome.publisher, outcome.description),
        ...(outcome.failure === undefined ? [] : [problem(outcome.failure)]),
        ...items,
    );
}

function packageSections(reports: Reports, getText: GetText): HTMLElement[] {
    if (reports.packages.length === 0) {
        return [section(getText("extensionPackages"), "packages", row("", getText("noPackages")))];
    }
    return reports.packages.map((outcome) => packageSection(outcome, getText));
}

/** What the Settings page shows besides packages and failures. */
export interface SettingsContent {
    readonly reports: Reports;
    readonly getText: GetText;
    /** Facts of the register, as name and value. */
    readonly facts: readonly (readonly [string, string])[];
    readonly auditEvents: readonly AuditEvent[];
    /** Sections that extensions add. */
    readonly extensionSections: readonly HTMLElement[];
    /** Called when the page is left for good. */
    readonly onDisposed: () => void;
}

/** The Settings page: every package with its items, each failure with its reason, every unsupported API. */
export function settingsPage(content: SettingsContent): HostPage {
    const { reports, getText, facts, auditEvents, extensionSections, onDisposed } = content;
    const element = make(
        "div",
        { class: "posHost-settings" },
        section(getText("register"), "register-facts", ...facts.map(([key, value]) => row(key, value))),
        ...packageSections(reports, getText),
        section(getText("unsupported"), "unsupported", ...reports.unsupportedNames.map(problem)),
        section(getText("errors"), "errors", ...reports.errors.map(problem)),
        section(
            getText("auditLog"),
            "audit-log",
            ...auditEvents.map(({ source, staff, message }) => row(`${source}, ${staff}`, message)),
        ),
        ...extensionSections,
    );
    return new HostPage("SettingsView", element, getText("settings"), onDisposed);
}
