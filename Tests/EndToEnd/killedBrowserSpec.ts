import type { BrowserContext } from "playwright-core";
import { expectAllDelivered } from "./Support/delivered";
import type { Machine } from "./Support/Machine";
import type { Register } from "./Support/Register";
import { newMachine, openRegister, people, planner } from "./Support/stage";
import { until } from "./Support/until";

const TASK = "Retourkar leegmaken";

/** A register that somebody just switched on; nobody is signed on yet. */
async function switchOn(machine: Machine): Promise<Register> {
    const context: BrowserContext = await machine.switchOn();
    return openRegister({ as: "nobody" }, context);
}

async function startWork(register: Register, worker: { readonly staffId: string }): Promise<void> {
    await register.signOn(worker);
    await register.openTasks();
    await register.tab("All tasks").click();
    await register.row("Kassalade tellen").waitFor();
}

describe("A register whose browser is killed", () => {
    it("delivers what waited, once and in order, when the same worker signs on again", async () => {
        const machine = await newMachine();
        const before = await switchOn(machine);
        await startWork(before, people.fatima);
        await before.unplug();
        await before.done(TASK).click();
        await before.add("Natte vloer");
        await before.rename("Natte vloer", "Natte vloer bij de ingang");
        await before.done("Natte vloer bij de ingang").click();
        await before.waiting(4).waitFor();
        await machine.kill();
        expect(await planner.writes()).toEqual([]);

        const after = await switchOn(machine);
        await after.signOn(people.fatima);
        await planner.untilDone([TASK, "Natte vloer bij de ingang"]);
        await after.openTasks();
        await expectAllDelivered(after);
        expect(await planner.named("Natte vloer")).toEqual([]);
        const { id } = await planner.task("Natte vloer bij de ingang");
        const writes = (await planner.writes()).map(({ method, path }) => `${method} ${path}`);
        expect(writes.filter((write) => write.startsWith("POST") || write.endsWith(id))).toEqual([
            "POST /planner/tasks",
            `PATCH /planner/tasks/${id}`,
        ]);
        expect(writes.length).toBe(3);
    });

    it("finds the task that Planner made when the answer came too late for it", async () => {
        const machine = await newMachine();
        const before = await switchOn(machine);
        await startWork(before, people.fatima);
        const isMade = new Promise<void>((resolve) => {
            void before.onRequest(
                (route) => route.request().method() === "POST" && route.request().url().endsWith("/planner/tasks"),
                async (route) => {
                    await route.fetch();
                    resolve();
                },
            );
        });
        await before.add("Natte vloer bij de ingang");
        await isMade;
        await machine.kill();
        expect((await planner.named("Natte vloer bij de ingang")).length).toBe(1);

        const after = await switchOn(machine);
        await startWork(after, people.fatima);
        await after.row("Natte vloer bij de ingang").waitFor();
        await expectAllDelivered(after);
        expect(await after.row("Natte vloer bij de ingang").count()).toBe(1);
        expect((await planner.writes()).length).toBe(1);
    });

    it("keeps what waits for the worker who did it, whoever signs on first", async () => {
        const [noor, sem] = await Promise.all([planner.personId("noor"), planner.personId("sem")]);
        const machine = await newMachine();
        const before = await switchOn(machine);
        await startWork(before, people.noor);
        await before.unplug();
        await before.done(TASK).click();
        await before.waiting(1).waitFor();
        await machine.kill();

        const after = await switchOn(machine);
        await startWork(after, people.sem);
        await after.frame.getByText("1 change made by a colleague is waiting on this register").waitFor();
        await after.done("Vuilcontainers buiten").click();
        await planner.untilDone(["Vuilcontainers buiten"]);
        await until(
            () => after.keptEdits(),
            (count) => count === 1,
        );
        expect((await planner.task(TASK)).percentComplete).toBe(0);
        expect((await planner.writes()).map(({ userId }) => userId)).toEqual([sem]);

        await after.logOff();
        await startWork(after, people.noor);
        await planner.untilDone([TASK]);
        await expectAllDelivered(after);
        expect((await planner.task(TASK)).completedBy?.user.id).toBe(noor);
        expect((await planner.writes()).map(({ userId }) => userId)).toEqual([sem, noor]);
    });
});
