import { open, openRegister, planner } from "./Support/stage";
import { fitsSideways } from "./Support/violations";

const SCRIPT = `<img src=x onerror="window.wasHacked=1"><script>window.wasHacked=1</script>`;
const LINE = "#microsoft.graph.plannerChecklistItem";
const REFERENCE = "#microsoft.graph.plannerExternalReference";

/** Titles as people and programs write them. */
const TITLES: readonly string[] = [
    SCRIPT,
    `"><svg/onload=alert(1)>`,
    "{{constructor.constructor('window.wasHacked=1')()}}",
    "تنظيف الأرضية قرب المدخل",
    "入口の床を拭く",
    "ทำความสะอาดพื้น",
    "👩‍👩‍👧‍👦🧹🛒 opruimen",
    "\u202Eruiter\u202C omgekeerd",
    "nul\u200Bbreed\u200D\u2060teken",
    "e\u0301e\u0301n accent of twee: café",
    "Ŕ̷̼e̸̛g̴e̷l̸ ".repeat(12).trim(),
    "w".repeat(200),
];

describe("Text that comes from Teams", () => {
    it("is text wherever it stands, of any script, and the layout holds", async () => {
        for (const title of TITLES) await planner.make({ title });
        await planner.make(
            { title: "Alles vijandig", appliedCategories: { category1: true } },
            {
                description: `${SCRIPT}\n${"n".repeat(10_000)}`,
                checklist: { a: { "@odata.type": LINE, title: SCRIPT, isChecked: false } },
                references: {
                    "https%3A//contoso%2Eexample/%22onmouseover=alert(1)": { "@odata.type": REFERENCE, alias: SCRIPT },
                },
            },
        );
        const register = await openRegister({ as: "fatima" });
        const messages: string[] = [];
        register.page.on("dialog", (dialog) => {
            messages.push(dialog.message());
            void dialog.dismiss();
        });
        await register.openTasks();
        await register.tab("All tasks").click();
        for (const title of TITLES) {
            const shown = register.frame.locator(".storeTasks-open").filter({ hasText: title.slice(0, 40) });
            await shown.first().waitFor();
            expect(await shown.first().evaluate((element) => element.textContent)).toBe(title);
        }
        await register.openDetails("Alles vijandig");
        await register.details.locator(".storeTasks-notes").waitFor();
        const notes = await register.details.locator(".storeTasks-notes").evaluate(({ textContent }) => textContent);
        expect(notes).toContain(SCRIPT);
        expect(await register.frame.locator(".storeTasks :is(img, script, iframe)").count()).toBe(0);
        expect(await register.page.evaluate(() => "wasHacked" in window)).toBeFalse();
        expect(messages).toEqual([]);
        expect(await fitsSideways(register.page)).toBeTrue();
    });

    it("runs under a policy that forbids inline scripts", async () => {
        const register = await openRegister({ as: "noor" });
        const response = await register.page.request.get(register.page.url());
        const policy = response.headers()["content-security-policy"] ?? "";
        expect(policy).toContain("script-src 'self'");
        expect(policy).not.toContain("'unsafe-inline' 'unsafe-eval'");
        const isBlocked = await register.page.evaluate(() => {
            const script = document.createElement("script");
            script.textContent = "window.ranInline = 1";
            document.body.append(script);
            return !("ranInline" in window);
        });
        expect(isBlocked).toBeTrue();
    });
});

describe("Text that somebody pastes", () => {
    it("of 10,000 characters is kept in the field, told, and not sent", async () => {
        const { register, board } = await open({ as: "fatima" });
        await register.openTasks();
        const field = register.frame.locator(".storeTasks-quickField");
        await field.fill("p".repeat(10_000));
        await register.frame.getByText("The name may have 255 characters at most. Now it has 10,000.").waitFor();
        await field.press("Enter");
        expect((await field.inputValue()).length).toBe(10_000);
        await field.fill("Gewone taak");
        await field.press("Enter");
        await board.card("Gewone taak").waitFor();
        expect((await planner.tasks()).some(({ title }) => title.startsWith("ppp"))).toBeFalse();
    });
});
