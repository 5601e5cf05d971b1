import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const typesFolder = resolve(dirname(fileURLToPath(import.meta.url)), "../../types");

/** One change of a text that must stand in the typings. */
export interface Mutation {
    readonly from: string;
    readonly to: string;
}

function mutate(text: string, { from, to }: Mutation): string {
    if (!text.includes(from)) throw new Error(`The typings have no text "${from}"; adapt the mutation to them.`);
    return text.replace(from, to);
}

/** Our own typings in the layout of an SDK, in a folder of their own, with changes. */
export function writeMutatedTypings(mutations: readonly Mutation[]): { folder: string; remove: () => void } {
    const folder = mkdtempSync(join(tmpdir(), "pos-typings-"));
    const names = readdirSync(typesFolder, { recursive: true, encoding: "utf8" });
    const texts = names
        .filter((name) => name.endsWith(".d.ts"))
        .map((name) => readFileSync(join(typesFolder, name), "utf8"));
    writeFileSync(join(folder, "Pos.Api.d.ts"), mutations.reduce(mutate, texts.join("\n")));
    writeFileSync(join(folder, "Pos.Types.d.ts"), "");
    return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
