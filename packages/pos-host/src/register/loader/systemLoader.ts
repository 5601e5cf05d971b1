import type { ModuleExports } from "../posapi/modules";
import { guard } from "../posapi/guard";
import type { Reports } from "../reports";
import type { Dependency } from "./readManifest";

type Resolve = (this: unknown, key: string, parent?: string) => Promise<string>;

/** The parts of SystemJS 0.21 that the host uses. */
interface SystemJs {
    readonly amdDefine: unknown;
    readonly constructor: { readonly resolve: symbol };
    config(configuration: object): void;
    import(address: string): Promise<Readonly<Record<string, unknown>>>;
    newModule(exports: object): object;
    set(address: string, module: object): void;
    has(address: string): boolean;
    normalizeSync(name: string): string;
}

function loader(): SystemJs {
    return (globalThis as unknown as { SystemJS: SystemJs }).SystemJS;
}

/** Puts the `PosApi/...` modules into the module loader, with a stand-in for those that the host lacks. */
export function registerPosApi(modules: ReadonlyMap<string, ModuleExports>, reports: Reports): void {
    const system = loader();
    const root = new URL(".", document.baseURI).href;
    system.config({ baseURL: root });
    (globalThis as { define?: unknown }).define = system.amdDefine;
    const add = (name: string, exports: ModuleExports): void => {
        const namespace = system.newModule({ ...exports });
        system.set(system.normalizeSync(name), guard(namespace, name, reports));
    };
    for (const [name, exports] of modules) add(name, exports);
    const symbol = system.constructor.resolve;
    const hooks = system as unknown as Record<symbol, Resolve | undefined>;
    const resolve = hooks[symbol];
    if (!resolve) throw new Error("The module loader has no resolve hook. The host needs SystemJS 0.21.6.");
    hooks[symbol] = function (key, parent) {
        if (key.startsWith("PosApi/") && !system.has(system.normalizeSync(key))) {
            reports.unsupported(key);
            add(key, {});
        }
        return resolve.call(this, key, parent);
    };
}

/** Tells the module loader how the files of a package are made: System.register, libraries AMD, by script tag. */
export function configurePackage(baseUrl: string, dependencies: readonly Dependency[]): void {
    const meta: Record<string, object> = { "*.js": { scriptLoad: true } };
    const map: Record<string, string> = {};
    for (const { alias, modulePath } of dependencies) {
        meta[`./${modulePath}.js`] = { format: "amd" };
        map[alias] = `./${modulePath}.js`;
    }
    loader().config({ packages: { [baseUrl]: { format: "register", defaultExtension: "js", meta, map } } });
}

/** The default export of a module of a package. Rejects when the file is missing, fails, or exports nothing by default. */
export async function importDefault(address: string): Promise<unknown> {
    const module = await loader().import(address);
    const value = module["default"];
    if (value === undefined) throw new Error(`${address} has no default export. Export the class by default.`);
    return value;
}
