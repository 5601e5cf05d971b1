/** The parts of a POS extension manifest that the build reads. The schema beside this file says the rest. */
export interface Manifest {
    readonly name: string;
    readonly dependencies?: readonly { readonly alias: string; readonly modulePath: string }[];
    readonly components: {
        readonly resources?: ResourcesNode;
        readonly create?: {
            readonly views?: readonly ViewNode[];
            readonly templatedDialogs?: readonly HtmlModuleNode[];
            readonly operations?: readonly OperationNode[];
            readonly requestHandlers?: readonly ModuleNode[];
            readonly controls?: readonly HtmlModuleNode[];
        };
        readonly extend?: {
            readonly header?: { readonly customPackingItems: readonly HtmlModuleNode[] };
            readonly triggers?: readonly ModuleNode[];
            readonly requestHandlers?: readonly ModuleNode[];
        };
    };
}

/** Where the texts are. */
export interface ResourcesNode {
    readonly supportedUICultures: readonly string[];
    readonly fallbackUICulture: string;
    readonly culturesDirectoryPath: string;
    readonly stringResourcesFileName: string;
}

interface ModuleNode {
    readonly modulePath: string;
}

interface HtmlModuleNode extends ModuleNode {
    readonly htmlPath: string;
}

interface ViewNode {
    readonly pageName: string;
    readonly phonePageName?: string;
    readonly viewDirectory: string;
    readonly viewControllerPath: string;
}

interface OperationNode {
    readonly operationRequestFactoryPath: string;
    readonly operationRequestHandlerPath: string;
}

/** Every module that POS imports by path, without `.js`, each once. */
export function entryModules(manifest: Manifest): string[] {
    const { views = [], operations = [] } = manifest.components.create ?? {};
    const modules = [
        ...views.map((view) => view.viewControllerPath),
        ...operations.flatMap((operation) => [
            operation.operationRequestFactoryPath,
            operation.operationRequestHandlerPath,
        ]),
        ...[...htmlModules(manifest), ...plainModules(manifest)].map((item) => item.modulePath),
    ];
    return [...new Set(modules)];
}

/** Every file that the built package must hold for the manifest to be true, relative to the package root. */
export function promisedFiles(manifest: Manifest): string[] {
    const { dependencies = [], components } = manifest;
    const { resources, create } = components;
    const pages = (create?.views ?? []).flatMap(pagesOfView);
    const fragments = htmlModules(manifest).map((item) => item.htmlPath);
    const scripts = [...entryModules(manifest), ...dependencies.map((item) => item.modulePath)];
    const texts = (resources?.supportedUICultures ?? []).map((culture) => stringsPath(resources, culture));
    return [...pages, ...fragments, ...scripts.map((path) => `${path}.js`), ...texts];
}

function pagesOfView({ pageName, phonePageName, viewDirectory }: ViewNode): string[] {
    const names = phonePageName === undefined ? [pageName] : [pageName, phonePageName];
    return names.map((name) => `${viewDirectory}${name}.html`);
}

function htmlModules({ components }: Manifest): HtmlModuleNode[] {
    const { templatedDialogs = [], controls = [] } = components.create ?? {};
    return [...templatedDialogs, ...controls, ...(components.extend?.header?.customPackingItems ?? [])];
}

function plainModules({ components }: Manifest): ModuleNode[] {
    const { triggers = [], requestHandlers: replaced = [] } = components.extend ?? {};
    return [...triggers, ...(components.create?.requestHandlers ?? []), ...replaced];
}

/** Where the texts of one culture are, relative to the package root. */
export function stringsPath(resources: ResourcesNode | undefined, culture: string): string {
    if (!resources) throw new Error("The manifest names no resources.");
    return `${resources.culturesDirectoryPath}/${culture}/${resources.stringResourcesFileName}`;
}
