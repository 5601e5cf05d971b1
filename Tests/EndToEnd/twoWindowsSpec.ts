import { expectAllDelivered } from "./Support/delivered";
import type { Register } from "./Support/Register";
import { openRegister, planner } from "./Support/stage";

const TASK = "Retourkar leegmaken";

async function openAllTasks(register: Register): Promise<void> {
    await register.openTasks();
    await register.tab("All tasks").click();
    await register.row(TASK).waitFor();
}

/** The window that talks to Planner, and one that was opened later. */
async function openWindows(): Promise<readonly [Register, Register]> {
    const first = await openRegister({ as: "fatima" });
    await openAllTasks(first);
    const second = await openRegister({ as: "fatima" }, first.page.context());
    await openAllTasks(second);
    return [first, second];
}

/** Counts what a window asks Planner to change. */
function countWrites(register: Register): () => number {
    let count = 0;
    register.page.on("request", (request) => {
        if (request.method() !== "GET" && request.method() !== "OPTIONS" && request.url().includes("/v1.0/"))
            count += 1;
    });
    return () => count;
}

describe("Two windows of one register", () => {
    it("send what is done in the second through the first", async () => {
        const [first, second] = await openWindows();
        const [byFirst, bySecond] = [countWrites(first), countWrites(second)];
        await second.done(TASK).click();
        await second.add("Natte vloer bij de ingang");
        await planner.untilDone([TASK]);
        await first.row("Natte vloer bij de ingang").waitFor();
        await expectAllDelivered(first);
        await expectAllDelivered(second);
        expect((await planner.named("Natte vloer bij de ingang")).length).toBe(1);
        expect((await planner.writes()).length).toBe(2);
        expect(byFirst()).toBeGreaterThan(0);
        expect(bySecond()).toBe(0);
    });

    it("lose nothing when the first is closed: the second takes over", async () => {
        const [first, second] = await openWindows();
        await first.cutOff();
        await first.done(TASK).click();
        await first.waiting(1).waitFor();
        await second.done("Vuilcontainers buiten").click();
        await second.waiting(2).waitFor();
        expect(await planner.writes()).toEqual([]);
        await first.page.close();
        await planner.untilDone([TASK, "Vuilcontainers buiten"]);
        await expectAllDelivered(second);
        await second.add("Natte vloer bij de ingang");
        await expectAllDelivered(second);
        expect((await planner.named("Natte vloer bij de ingang")).length).toBe(1);
        expect((await planner.writes()).length).toBe(3);
    });
});
