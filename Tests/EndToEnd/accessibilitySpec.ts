import { openRegister, planner } from "./Support/stage";
import { allStates, APPEARANCES, WIDE } from "./Support/states";
import { fitsSideways, smallTargets, violations } from "./Support/violations";

describe("The tasks page keeps to WCAG 2.2 AA, fits, and has targets for thumbs,", () => {
    for (const [name, options] of APPEARANCES)
        it(`${name}: in every state`, async () => {
            const { forcedColors, viewport = WIDE } = options;
            const register = await openRegister({
                as: "fatima",
                ...options,
                viewport,
                prepare: (page) =>
                    page.emulateMedia({ reducedMotion: "reduce", ...(forcedColors && { forcedColors }) }),
            });
            await planner.publish({ title: "Feestdagen: etalage" });
            await register.openTasks();
            await register.tab("All tasks").click();
            await register.frame.locator(".storeTasks-row").first().waitFor();
            for (const state of allStates()) {
                await state.arrange(register);
                expect(await violations(register.page))
                    .withContext(`${name}, ${state.name}`)
                    .toEqual([]);
                expect(await smallTargets(register.page))
                    .withContext(`${name}, ${state.name}`)
                    .toEqual([]);
                expect(await fitsSideways(register.page))
                    .withContext(`${name}, ${state.name}`)
                    .toBeTrue();
                await state.leave(register);
            }
        }, 120_000);

    for (const [name, options] of APPEARANCES.slice(0, 3))
        it(`${name}: where something went wrong`, async () => {
            const register = await openRegister({ as: "fatima", ...options, viewport: WIDE });
            await register.openTasks();
            await register.frame.locator(".storeTasks-row").first().waitFor();
            await register.cutOff();
            await register.done("Koeling 2 piept: monteur gebeld?").click();
            await register.refresh();
            await register.status.getByText(/No connection/).waitFor();
            expect(await violations(register.page))
                .withContext(name)
                .toEqual([]);
            await register.waiting(1).click();
            await register.dialog.waitFor();
            expect(await violations(register.page))
                .withContext(`${name}, not yet in Teams`)
                .toEqual([]);
        });

    it("says by itself what was saved, what failed and what can be undone", async () => {
        const register = await openRegister({ as: "fatima" });
        await register.openTasks();
        const live = register.frame.locator("[aria-live=polite], [role=status], [role=alert]");
        await register.frame.locator(".storeTasks-done").first().click();
        await live.filter({ hasText: "Done:" }).filter({ hasText: "Undo" }).first().waitFor();
        await register.frame.locator(".storeTasks-quickField").fill("x".repeat(300));
        await register.frame.getByRole("alert").filter({ hasText: "255 characters" }).waitFor();
    });
});
