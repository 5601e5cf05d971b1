import type { PackageDefinition } from "../../world/worldSchema";
import { createPackageContext, type ContextServices, type PackageInfo } from "../host/packageContext";
import { PackageStrings } from "../host/PackageStrings";
import { messageOf, type PackageOutcome, type Reports } from "../reports";
import { refusal, type RegisterFacts } from "./acceptPackage";
import { getText } from "./http";
import { itemLoaders } from "./itemLoaders";
import type { LoaderServices, LoadingPackage } from "./LoadingPackage";
import { readManifest, type Manifest } from "./readManifest";
import { configurePackage, importDefault } from "./systemLoader";

/** What loading packages needs from the register. */
export interface LoadPackagesOptions {
    readonly services: LoaderServices;
    readonly contextServices: ContextServices;
    readonly facts: RegisterFacts;
    readonly applicationCulture: string;
}

function outcomeOf(definition: PackageDefinition, manifest: Manifest | undefined): PackageOutcome {
    return {
        name: manifest?.name ?? definition.Name,
        version: manifest?.version ?? "",
        publisher: manifest?.publisher ?? definition.Publisher,
        description: manifest?.description ?? "",
        failure: undefined,
        items: [],
    };
}

/** Runs a step of loading and notes how it went; what fails does not stop the package. */
async function attempt(
    step: { readonly section: string; readonly name: string; readonly run: () => Promise<void> },
    outcome: PackageOutcome,
    reports: Reports,
): Promise<void> {
    const { section, name, run } = step;
    try {
        await run();
        outcome.items.push({ section, name, failure: undefined });
    } catch (cause) {
        const failure = messageOf(cause);
        outcome.items.push({ section, name, failure });
        reports.error(`${outcome.name}: ${section} "${name}" was left out`, cause);
    }
}

class PackageLoader {
    readonly #options: LoadPackagesOptions;
    readonly #manifest: Manifest;
    readonly #outcome: PackageOutcome;
    readonly #info: PackageInfo;

    constructor(manifest: Manifest, outcome: PackageOutcome, baseUrl: string, options: LoadPackagesOptions) {
        const { name, version, publisher, description } = manifest;
        this.#options = options;
        this.#manifest = manifest;
        this.#outcome = outcome;
        this.#info = { id: `${publisher}_${name}`, name, version, publisher, description, baseUrl };
    }

    /** Loads strings, then every item; gives the strings for later changes of language. */
    async load(): Promise<PackageStrings | undefined> {
        const { services, contextServices } = this.#options;
        configurePackage(this.#info.baseUrl, this.#manifest.dependencies);
        for (const faulty of this.#manifest.faulty) {
            this.#outcome.items.push(faulty);
            services.reports.error(`${this.#info.name}: ${faulty.section} "${faulty.name}"`, faulty.failure);
        }
        const strings = await this.#loadStrings();
        const loading: LoadingPackage = {
            info: this.#info,
            context: createPackageContext(this.#info, strings, contextServices),
            services,
            importModule: (modulePath) => importDefault(`${this.#info.baseUrl}/${modulePath}`),
        };
        for (const item of this.#manifest.items) {
            const run = (): Promise<void> => itemLoaders[item.kind](item, loading);
            await attempt({ ...item, run }, this.#outcome, services.reports);
        }
        return strings;
    }

    async #loadStrings(): Promise<PackageStrings | undefined> {
        const { resources } = this.#manifest;
        if (!resources) return undefined;
        const { services, contextServices, applicationCulture } = this.#options;
        const strings = new PackageStrings(resources, this.#info.baseUrl);
        const run = (): Promise<void> => strings.load(contextServices.culture(), applicationCulture);
        await attempt({ section: "resources", name: "strings", run }, this.#outcome, services.reports);
        return strings;
    }
}

async function loadPackage(
    definition: PackageDefinition,
    options: LoadPackagesOptions,
): Promise<PackageStrings | undefined> {
    const { reports } = options.services;
    const baseUrl = new URL(`Extensions/${encodeURIComponent(definition.Name)}`, document.baseURI).href;
    let outcome = outcomeOf(definition, undefined);
    try {
        const manifest = readManifest(await getText(`${baseUrl}/manifest.json`));
        outcome = outcomeOf(definition, manifest);
        outcome.failure = refusal(manifest, definition, options.facts);
        if (outcome.failure === undefined) return await new PackageLoader(manifest, outcome, baseUrl, options).load();
    } catch (cause) {
        outcome.failure = messageOf(cause);
    } finally {
        reports.packages.push(outcome);
    }
    reports.error(`The package ${outcome.name} was skipped`, outcome.failure);
    return undefined;
}

/** Loads every package, one after another, and gives their strings. What fails is in the reports; never rejects. */
export async function loadPackages(
    definitions: readonly PackageDefinition[],
    options: LoadPackagesOptions,
): Promise<PackageStrings[]> {
    const all: PackageStrings[] = [];
    for (const definition of definitions) {
        const strings = await loadPackage(definition, options);
        if (strings) all.push(strings);
    }
    return all;
}
