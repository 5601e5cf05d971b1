import { createControl } from "../../src/register/controls/createControl";
import { generatedRules } from "../../src/register/styles/generatedRules";
import { iconNames, iconSvg } from "../../src/register/styles/icons";

/** What specs call inside the page. */
export interface ControlsPage {
    /** Makes a control in a new div of the page with this style. */
    make(name: string, options: unknown, style?: string, culture?: string): unknown;
    readonly reports: string[];
    readonly iconNames: readonly string[];
    iconSvg(name: string): string;
}

declare global {
    interface Window {
        controls: ControlsPage;
    }
}

const style = document.createElement("style");
style.textContent = generatedRules();
document.head.append(style);

const reports: string[] = [];
window.controls = {
    reports,
    iconNames,
    iconSvg,
    make: (name, options, css = "width:800px;height:400px", culture = "en-US") => {
        const root = document.createElement("div");
        root.style.cssText = css;
        document.querySelector("#root")?.append(root);
        return createControl(name, options, root, { culture, reportError: (error) => reports.push(String(error)) });
    },
};
