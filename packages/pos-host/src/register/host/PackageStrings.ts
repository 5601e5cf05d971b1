import { getText } from "../loader/http";
import type { ResourcesNode } from "../loader/readManifest";
import { cultureChoices, loadStrings } from "../loader/stringResources";

/** Texts of one package, in the language of who is signed on. */
export class PackageStrings {
    readonly #node: ResourcesNode;
    readonly #baseUrl: string;
    #choices = "";
    #texts: ReadonlyMap<string, string> = new Map();

    constructor(node: ResourcesNode, baseUrl: string) {
        this.#node = node;
        this.#baseUrl = baseUrl;
    }

    /** Loads the texts for a language, unless they are there already. Rejects when no culture has a readable file. */
    async load(culture: string, applicationCulture: string): Promise<void> {
        const choices = cultureChoices(this.#node, culture, applicationCulture);
        if (choices.join() === this.#choices) return;
        const strings = await loadStrings(this.#node, choices, (path) => getText(`${this.#baseUrl}/${path}`));
        this.#texts = strings.texts;
        this.#choices = choices.join();
    }

    /** The text, or the id itself when there is none. */
    get(id: string): string {
        return this.#texts.get(id) ?? id;
    }
}
