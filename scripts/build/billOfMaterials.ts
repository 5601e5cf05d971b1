import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** What ships, in the form of CycloneDX 1.5. */
export interface BillOfMaterials {
    readonly components: readonly { readonly name: string; readonly version: string; readonly licenses: unknown }[];
}

/** Lists the third-party packages that the built package holds code of, from the lock file. The same lock gives the same list. */
export async function billOfMaterials(root: string): Promise<BillOfMaterials> {
    const npm = process.env["npm_execpath"];
    const args = ["sbom", "--omit=dev", "--sbom-format=cyclonedx", "--workspaces=false"];
    const [program, first] = npm === undefined ? ["npm", []] : [process.execPath, [npm]];
    const { stdout } = await promisify(execFile)(program, [...first, ...args], { cwd: root, maxBuffer: 10_000_000 });
    const told = JSON.parse(stdout) as Record<string, unknown> & { readonly metadata: Record<string, unknown> };
    const { component } = told.metadata as { readonly component: object };
    const sameEachTime = { serialNumber: undefined, metadata: { component: { ...component, name: "store-tasks" } } };
    return { ...told, ...sameEachTime } as unknown as BillOfMaterials;
}
