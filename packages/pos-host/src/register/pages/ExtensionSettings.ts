import { make } from "../furniture/dom";
import { createMessageChannel, type Endpoint } from "../posapi/messageChannel";
import type { SettingsCustomControlBase } from "../posapi/extend/controls";
import type { CustomHealthCheckBase } from "../posapi/extend/healthChecks";
import { HealthCheckStatusEnum } from "../posapi/extend/healthChecks";
import { messageOf, type Reports } from "../reports";

/** The class that a section's module exports. */
export type SettingsControlClass = new (id: string, context: object) => SettingsCustomControlBase;

/** A section of the Settings page as its manifest entry describes it, loaded. */
export interface LoadedSettingsControl {
    readonly id: string;
    readonly name: string;
    readonly Control: SettingsControlClass;
    readonly context: object;
}

const statusNames = new Map(Object.entries(HealthCheckStatusEnum).map(([key, name]) => [key, String(name)]));

/** What extensions add to the Settings page: sections of their own and health checks. */
export class ExtensionSettings {
    readonly #reports: Reports;
    readonly #controls: LoadedSettingsControl[] = [];
    readonly #checks: CustomHealthCheckBase[] = [];
    #living: Endpoint[] = [];

    constructor(reports: Reports) {
        this.#reports = reports;
    }

    addControl(control: LoadedSettingsControl): void {
        this.#controls.push(control);
    }

    addHealthCheck(check: CustomHealthCheckBase): void {
        this.#checks.push(check);
    }

    /** New sections for a Settings page that opens. */
    createSections(runText: string): HTMLElement[] {
        const checks = this.#checks.map((check) => this.#checkSection(check, runText));
        return [...this.#controls.flatMap((control) => this.#controlSection(control)), ...checks];
    }

    /** Ends the sections of the Settings page that is left. */
    dispose(): void {
        for (const channel of this.#living.splice(0)) {
            try {
                channel.sendMessage("Dispose", undefined);
            } catch (cause) {
                this.#reports.error("A section of the Settings page could not be disposed", cause);
            }
        }
    }

    #controlSection({ id, name, Control, context }: LoadedSettingsControl): HTMLElement[] {
        const { extension, host } = createMessageChannel();
        const element = make("div");
        const section = make("section", { class: "posHost-settingsSection", testId: `settings-${name}` }, element);
        try {
            const control = new Control(id, { ...context, messageChannel: extension });
            host.addMessageHandler("VisibilityChanged", (isVisible) => {
                section.style.display = isVisible === true ? "" : "none";
            });
            section.style.display = control.isVisible ? "" : "none";
            host.start();
            host.sendMessage("Initialize", {});
            control.onReady(element);
            this.#living.push(host);
            return [section];
        } catch (cause) {
            this.#reports.error(`The section ${name} of the Settings page failed`, cause);
            return [];
        }
    }

    #checkSection(check: CustomHealthCheckBase, runText: string): HTMLElement {
        const result = make("span", { class: "posHost-settingsValue", text: "NotRun" });
        const onClick = (): void => {
            result.textContent = "Running";
            check.executeHealthCheckAsync().then(
                (status) => {
                    result.textContent = statusNames.get(String(status.healthCheckState)) ?? "Unsupported";
                },
                (cause: unknown) => {
                    result.textContent = `Failed: ${messageOf(cause)}`;
                },
            );
        };
        return make(
            "section",
            { class: "posHost-settingsSection", testId: `health-check-${check.name}` },
            make("h2", { class: "posHost-settingsHeading", text: check.name }),
            make("div", { class: "posHost-settingsRow" }, make("button", { text: runText, onClick }), result),
        );
    }
}
