/** What happened to one item of a manifest. */
export interface ItemOutcome {
    /** Where it stands in the manifest, such as `create.views`. */
    readonly section: string;
    readonly name: string;
    /** Why it was left out; undefined = loaded. */
    readonly failure: string | undefined;
}

/** What happened to one package. */
export interface PackageOutcome {
    readonly name: string;
    readonly version: string;
    readonly publisher: string;
    readonly description: string;
    /** Why the whole package was skipped; undefined = loaded, though items may have failed. */
    failure: string | undefined;
    readonly items: ItemOutcome[];
}

/** Collects what the Settings page lists. Everything reported is also a console error. */
export class Reports {
    readonly packages: PackageOutcome[] = [];
    readonly #unsupported = new Set<string>();
    readonly #errors: string[] = [];

    get unsupportedNames(): readonly string[] {
        return [...this.#unsupported].sort();
    }

    get errors(): readonly string[] {
        return this.#errors;
    }

    /** Notes an API that the host does not have and gives the error to throw or reject with. */
    unsupported(name: string): Error {
        const error = new Error(`The POS host does not support ${name}`);
        if (!this.#unsupported.has(name)) console.error(error.message);
        this.#unsupported.add(name);
        return error;
    }

    /** Notes an error that no person saw, with what POS was doing. */
    error(doing: string, cause: unknown): void {
        const text = `${doing}: ${messageOf(cause)}`;
        this.#errors.push(text);
        console.error(text, cause);
    }
}

/** The text of an error as POS would show it: of an Error, an ExtensionError or an array of POS errors. */
export function messageOf(cause: unknown): string {
    if (Array.isArray(cause)) return cause.map(messageOf).join("\n");
    if (typeof cause !== "object" || cause === null) return String(cause);
    const { localizedMessage, message, ErrorCode } = cause as Record<string, unknown>;
    return [localizedMessage, message, ErrorCode].find((text) => typeof text === "string") ?? "Unknown error";
}
