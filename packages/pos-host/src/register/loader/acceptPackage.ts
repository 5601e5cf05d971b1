import type { PackageDefinition } from "../../world/worldSchema";
import type { Manifest } from "./readManifest";

/** Compares dotted version numbers part by part; negative when `left` is older. */
export function compareVersions(left: string, right: string): number {
    const [lefts, rights] = [left.split("."), right.split(".")];
    for (let index = 0; index < Math.max(lefts.length, rights.length); index += 1) {
        const difference = Number(lefts[index] ?? 0) - Number(rights[index] ?? 0);
        if (difference !== 0) return difference;
    }
    return 0;
}

/** What a package meets on this register. */
export interface RegisterFacts {
    readonly applicationVersion: string;
    /** Two letters. */
    readonly countryRegion: string;
}

/** Why POS skips the whole package; undefined = it does not. */
export function refusal(manifest: Manifest, definition: PackageDefinition, facts: RegisterFacts): string | undefined {
    if (!definition.IsEnabled) return "The package is disabled.";
    if (definition.Publisher.toLowerCase() !== manifest.publisher.toLowerCase()) {
        return `The manifest says publisher "${manifest.publisher}", the package definition "${definition.Publisher}". Make them equal.`;
    }
    if (compareVersions(facts.applicationVersion, manifest.minimumPosVersion) < 0) {
        return `The package needs POS ${manifest.minimumPosVersion}; this is ${facts.applicationVersion}.`;
    }
    const countries = manifest.supportedCountryRegions;
    if (countries && !countries.some((country) => country.toUpperCase() === facts.countryRegion.toUpperCase())) {
        return `The package supports ${countries.join(", ")}; the channel is in ${facts.countryRegion}.`;
    }
    return undefined;
}
