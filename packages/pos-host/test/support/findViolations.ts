import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

interface Axe {
    run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** What axe holds against the page as it stands: rule and first element of each violation. */
export async function findViolations(page: Page): Promise<string[]> {
    await page.evaluate(await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
    return page.evaluate(async () => {
        const { axe } = window as unknown as { axe: Axe };
        const { violations } = await axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
    });
}
