import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const testFolder = dirname(fileURLToPath(import.meta.url));
const script = resolve(testFolder, "../scripts/compile-sample.mjs");

function run(folder: string): { exitCode: number | null; output: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, folder], { encoding: "utf8" });
    return { exitCode: status, output: stdout + stderr };
}

function runProject(files: Record<string, string>): { exitCode: number | null; output: string } {
    const folder = mkdtempSync(join(tmpdir(), "pos-project-"));
    try {
        for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
        return run(folder);
    } finally {
        rmSync(folder, { recursive: true });
    }
}

describe("compile-sample", () => {
    it("compiles a project of this subset", () => {
        const { exitCode, output } = run(join(testFolder, "extension"));
        expect(output).toMatch(/(\d+) of \1 files use this subset alone: 0 errors/);
        expect(exitCode).toBe(0);
    });

    it("leaves out files that use what the typings do not have, and fails for the others", () => {
        const { exitCode, output } = runProject({
            "usesCart.ts": `export { GetCurrentCartClientRequest } from "PosApi/Consume/Cart";`,
            "importsUsesCart.ts": `export { GetCurrentCartClientRequest as Again } from "./usesCart";`,
            "usesGiftCard.ts": `import { ProxyEntities } from "PosApi/Entities"; export type Card = ProxyEntities.GiftCard;`,
            "usesKnockout.ts": `import ko from "knockout"; export const title = ko.observable("");`,
            "wrong.ts": `import { ProxyEntities } from "PosApi/Entities"; export const worker: ProxyEntities.Employee = {};`,
        });
        expect(output).toContain("outside   usesCart.ts: PosApi/Consume/Cart");
        expect(output).toContain("outside   importsUsesCart.ts: imports ");
        expect(output).toContain("outside   usesGiftCard.ts: ");
        expect(output).toContain("error     wrong.ts:1: Property 'StaffId' is missing");
        expect(output).toContain("2 of 5 files use this subset alone: 1 errors");
        expect(exitCode).toBe(1);
    });
});
