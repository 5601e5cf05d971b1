import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

interface Axe {
    run(
        context: object,
        options: object,
    ): Promise<{
        readonly violations: readonly {
            readonly id: string;
            readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
        }[];
    }>;
}

/** WCAG 2.2 A and AA, and what axe calls best practice. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe holds against what is ours on the page: rule and element of each violation. */
export async function violations(page: Page): Promise<readonly string[]> {
    await page.evaluate(await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
    return page.evaluate(async (tags) => {
        const { axe } = window as unknown as { readonly axe: Axe };
        const include = [".storeTasks", "[data-testid=dialog]"].filter((one) => document.querySelector(one) !== null);
        // What stands behind a dialog is covered, and POS takes care of it.
        const ours = document.querySelector("[data-testid=dialog]") ? ["[data-testid=dialog]"] : include;
        const { violations: found } = await axe.run(
            { include: ours },
            { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] },
        );
        return found.flatMap(({ id, nodes }) =>
            nodes.map(
                ({ html, failureSummary = "" }) => `${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 200)}`,
            ),
        );
    }, TAGS);
}

/** Buttons, links and fields that are smaller than a thumb, in pixels; inline links in running text may be. */
export async function smallTargets(page: Page): Promise<readonly string[]> {
    return page.evaluate(() => {
        const LEAST = 44;
        const targets = document.querySelectorAll<HTMLElement>(
            ".storeTasks :is(button, input, select, textarea, summary, [role=tab])",
        );
        return [...targets]
            .filter((target) => target.offsetParent !== null && !target.closest(".storeTasks-hidden"))
            .flatMap((target) => {
                // A label around a field, or a row around the name of its task, takes the tap too.
                const box = (target.closest("label, tr") ?? target).getBoundingClientRect();
                const after = getComputedStyle(target, "::after");
                const reach = after.content !== "none" ? -2 * Math.min(0, parseFloat(after.top) || 0) : 0;
                const isSmall = box.height + reach < LEAST || box.width < 24;
                return isSmall ? [`${target.className} ${Math.round(box.width)}x${Math.round(box.height)}`] : [];
            });
    });
}

/** True when nothing on the page is cut off sideways. */
export async function fitsSideways(page: Page): Promise<boolean> {
    return page.evaluate(() => {
        const root = document.querySelector(".storeTasks-page");
        return (
            root !== null &&
            root.scrollWidth <= root.clientWidth + 1 &&
            document.body.scrollWidth <= window.innerWidth + 1
        );
    });
}
