import { Ajv } from "ajv";
import schema from "./manifest.schema.json";
import type { Manifest } from "./Manifest";

/** Reads the manifest as strictly as the platform does. The complaints name the place; none means it is sound. */
export function checkManifest(text: string): { manifest: Manifest; complaints: string[] } {
    const manifest = JSON.parse(text) as Manifest;
    const validate = new Ajv({ allErrors: true }).compile(schema);
    if (validate(manifest)) return { manifest, complaints: [] };
    const complaints = (validate.errors ?? []).map(
        (error) =>
            `manifest.json${error.instancePath || "/"}: ${error.message ?? "is wrong"}${paramsText(error.params)}`,
    );
    return { manifest, complaints };
}

function paramsText(params: Record<string, unknown>): string {
    const named = params["additionalProperty"] ?? params["missingProperty"] ?? params["allowedValues"];
    return named === undefined ? "" : ` (${JSON.stringify(named)})`;
}
