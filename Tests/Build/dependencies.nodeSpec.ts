import { readFile } from "node:fs/promises";
import { billOfMaterials } from "../../scripts/build/billOfMaterials";

const root = new URL("../../", import.meta.url);

interface PackageFile {
    readonly dependencies?: Readonly<Record<string, string>>;
    readonly devDependencies?: Readonly<Record<string, string>>;
}

interface Lock {
    readonly packages: Readonly<
        Record<string, { readonly link?: boolean; readonly resolved?: string; readonly integrity?: string }>
    >;
}

async function json<Content>(path: string): Promise<Content> {
    return JSON.parse(await readFile(new URL(path, root), "utf8")) as Content;
}

const FILES = ["package.json", ...["graph-emulator", "pos-host"].map((name) => `packages/${name}/package.json`)];

describe("What the project depends on", () => {
    it("is pinned: one version each, no range", async () => {
        for (const file of FILES) {
            const { dependencies = {}, devDependencies = {} } = await json<PackageFile>(file);
            for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
                expect(version)
                    .withContext(`${file}: ${name}`)
                    .toMatch(/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+$/);
        }
    });

    it("is locked with a hash for every package, so that nobody can put another in its place", async () => {
        const { packages } = await json<Lock>("package-lock.json");
        const unlocked = Object.entries(packages).filter(
            ([path, { link, integrity }]) =>
                path.startsWith("node_modules/") && link !== true && !(integrity ?? "").startsWith("sha512-"),
        );
        expect(unlocked.map(([path]) => path)).toEqual([]);
    });

    it("ships nine packages to the register, all of licences that allow it; the build lists them", async () => {
        const { components } = await billOfMaterials(new URL(".", root).pathname);
        expect(components.map(({ name }) => name)).toEqual([
            "@azure/msal-browser",
            "@azure/msal-common",
            "@babel/runtime",
            "@date-fns/tz",
            "@microsoft/microsoft-graph-client",
            "idb",
            "knockout",
            "tslib",
            "valibot",
        ]);
        for (const { name, licenses } of components)
            expect(JSON.stringify(licenses))
                .withContext(name)
                .toMatch(/"(MIT|ISC|0BSD|Apache-2\.0)"/);
    });
});
