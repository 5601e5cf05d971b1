import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { GridButton } from "../../src/world/worldSchema";

/** Files of a package by their path in it. */
export type PackageFiles = Readonly<Record<string, string>>;

/** A package on disk. */
export interface PackageFolder {
    readonly path: string;
    remove(): Promise<void>;
}

/** Writes a package into a temporary folder of the given name. */
export async function writePackage(files: PackageFiles, name = "Contoso.Sample"): Promise<PackageFolder> {
    const parent = await mkdtemp(join(tmpdir(), "pos-host-"));
    const path = join(parent, name);
    for (const [file, text] of Object.entries(files)) {
        await mkdir(dirname(join(path, file)), { recursive: true });
        await writeFile(join(path, file), text);
    }
    return { path, remove: () => rm(parent, { recursive: true, force: true }) };
}

/** Text of a manifest of the package Contoso_Sample with these components; `root` overrides its other keys. */
export function manifestText(components: object, root: object = {}): string {
    return JSON.stringify({
        name: "Sample",
        publisher: "Contoso",
        version: "1.0.0.0",
        minimumPosVersion: "9.28.0.0",
        description: "A package of a spec",
        components,
        ...root,
    });
}

/** Text of a System.register module. `imports` maps variables of `body` to module names; `body` calls `exports`. */
export function moduleText(imports: Readonly<Record<string, string>>, body: string): string {
    const names = Object.keys(imports);
    const setters = names.map((name) => `function (module) { ${name} = module; }`);
    return `System.register(${JSON.stringify(Object.values(imports))}, function (exports) {
        ${names.length > 0 ? `var ${names.join(", ")};` : ""}
        return { setters: [${setters.join(", ")}], execute: function () { ${body} } };
    });`;
}

/** Files of a view; `body` is the class body behind `class extends Views.CustomViewControllerBase`. */
export function viewFiles(
    pageName: string,
    body: string,
    imports: Readonly<Record<string, string>> = {},
): PackageFiles {
    return {
        [`Views/${pageName}.html`]: `<!doctype html><html><head></head><body><div class="${pageName}"></div></body></html>`,
        [`Views/${pageName}.js`]: moduleText(
            { Views: "PosApi/Create/Views", ...imports },
            `exports("default", class extends Views.CustomViewControllerBase { ${body} });`,
        ),
    };
}

/** Manifest item of such a view. */
export const viewItem = (pageName: string): object => ({
    pageName,
    viewDirectory: "Views/",
    viewControllerPath: `Views/${pageName}`,
});

/** Files of an operation whose handler runs `body` with `this.context`, `parameters` and `page` in scope. */
export function operationFiles(operationId: number, body: string): PackageFiles {
    const folder = `Operations/Op${String(operationId)}`;
    return {
        [`${folder}/Request.js`]: moduleText(
            { Operations: "PosApi/Create/Operations" },
            `exports("Request", class extends Operations.ExtensionOperationRequestBase {
                constructor(parameters, correlationId) { super(${String(operationId)}, correlationId); this.parameters = parameters; }
            });`,
        ),
        [`${folder}/Factory.js`]: moduleText(
            { own: "./Request" },
            `exports("default", function (context, operationId, actionParameters, correlationId) {
                return Promise.resolve({ canceled: false, data: new own.Request(actionParameters, correlationId) });
            });`,
        ),
        [`${folder}/Handler.js`]: moduleText(
            { own: "./Request", Operations: "PosApi/Create/Operations" },
            `exports("default", class extends Operations.ExtensionOperationRequestHandlerBase {
                supportedRequestType() { return own.Request; }
                async executeAsync({ parameters }) { ${body}; return { canceled: false, data: {} }; }
            });`,
        ),
    };
}

/** Manifest item of such an operation. */
export const operationItem = (operationId: number): object => ({
    operationId: String(operationId),
    operationRequestFactoryPath: `Operations/Op${String(operationId)}/Factory`,
    operationRequestHandlerPath: `Operations/Op${String(operationId)}/Handler`,
});

/** A tile of the welcome screen that runs the operation. */
export const tile = (action: number, actionProperty = ""): GridButton => ({
    ...{ action, actionProperty, text: `Operation ${String(action)}`, group: "Spec" },
    ...{ wide: false, accent: false },
});
