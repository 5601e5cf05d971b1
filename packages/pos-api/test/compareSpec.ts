import { spawnSync } from "node:child_process";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { writeMutatedTypings, type Mutation } from "./support/mutatedTypings";

const script = resolve(dirname(fileURLToPath(import.meta.url)), "../scripts/compare-with-sdk.mjs");

function run(...folder: string[]): { exitCode: number | null; output: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...folder], { encoding: "utf8" });
    return { exitCode: status, output: stdout + stderr };
}

function compareWith(mutations: readonly Mutation[]): { exitCode: number | null; output: string } {
    const { folder, remove } = writeMutatedTypings(mutations);
    try {
        return run(folder);
    } finally {
        remove();
    }
}

const changes: (Mutation & { readonly reported: string })[] = [
    { from: "captureGlobalInputForNumPad: boolean;", to: "", reported: "captureGlobalInputForNumPad: not in theirs" },
    {
        from: "isPrimary?: boolean;",
        to: "isPrimary: boolean;",
        reported: "IDialogButton.isPrimary: is property optional, theirs property",
    },
    {
        from: "protected openDialog(",
        to: "openDialog(",
        reported: "ExtensionTemplatedDialogBase.openDialog: is protected method, theirs method",
    },
    {
        from: "get numPadInputBroker(): ",
        to: "readonly numPadInputBroker: ",
        reported: "numPadInputBroker: is getter, theirs readonly property",
    },
    {
        from: "abstract readonly position:",
        to: "readonly position:",
        reported: "CustomPackingItem.position: is abstract readonly property, theirs readonly property",
    },
    { from: "private _visible;", to: "", reported: "CustomPackingItem._visible: not in theirs" },
    {
        from: "SeamlessOffline = 1",
        to: "SeamlessOffline = 5",
        reported: "ConnectionStatusType.SeamlessOffline: is 1, theirs 5",
    },
    {
        from: "AllowTaskManagement?: boolean;",
        to: "AllowTaskManagement?: string;",
        reported: "EmployeePermissions.AllowTaskManagement: is boolean | undefined, theirs string | undefined",
    },
    {
        from: "export abstract class ExtensionControlBase ",
        to: "export class ExtensionControlBase ",
        reported: "ExtensionControlBase: abstract differs",
    },
    {
        from: "export class DataServiceResponse extends Response",
        to: "export class DataServiceResponse",
        reported: "DataServiceResponse extends: theirs has none",
    },
    {
        from: "export interface IToggleOptions extends IControlOptions {",
        to: "export interface IToggleOptions { more: string;",
        reported: "IToggleOptions.more: not in ours",
    },
    {
        from: "getString(stringId: string)",
        to: "getString(stringId?: string)",
        reported: "IExtensionResourceManager.getString(): takes (required), theirs (optional)",
    },
    {
        from: "export interface IDialogOptions<T extends IDialogButton>",
        to: "export interface IDialogOptions<T extends object>",
        reported: "IDialogOptions<T> extends: is IDialogButton, theirs object",
    },
    {
        from: 'export type VoidNavigationViewName = "CartView" |',
        to: "export type VoidNavigationViewName =",
        reported: "VoidNavigationViewName",
    },
    { from: "export const DateFormatter:", to: "export let DateFormatter:", reported: "DateFormatter: const differs" },
    {
        from: "export interface IPivotItem ",
        to: "export class IPivotItem ",
        reported: "IPivotItem: is a interface, theirs a class",
    },
    {
        from: "isNumber(variable: any): variable is number",
        to: "isNumber(variable: any): boolean",
        reported: "isNumber() predicate: theirs has none",
    },
];

describe("compare-with-sdk", () => {
    it("finds no difference between equal typings", () => {
        const { exitCode, output } = compareWith([]);
        expect(output).toContain(" 0 differences");
        expect(exitCode).toBe(0);
    });

    it("names every change that a program could notice", () => {
        const { exitCode, output } = compareWith(changes);
        for (const { reported } of changes) expect(output).toContain(reported);
        expect(exitCode).toBe(1);
    });

    it("only notes a member that ours documents as newer than the other typings", () => {
        const { exitCode, output } = compareWith([{ from: "textInputType?: TextInputType;", to: "" }]);
        expect(output).toContain("ITextInputDialogOptions.textInputType: not in theirs; ours says since 9.45");
        expect(exitCode).toBe(0);
    });

    it("says what is missing when the folder holds no typings", () => {
        const { exitCode, output } = run("/");
        expect(output).toContain("No Pos.Api.d.ts and Pos.Types.d.ts in /");
        expect(exitCode).toBe(2);
    });
});
