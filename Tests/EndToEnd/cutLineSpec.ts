import { deliver, expectAllDelivered } from "./Support/delivered";
import type { Register } from "./Support/Register";
import { emulator, open, openRegister, planner, type Scene } from "./Support/stage";
import { until } from "./Support/until";

const FINISHED = ["Retourkar leegmaken", "Vuilcontainers buiten", "Krantenrek aanvullen"] as const;
const [FIRST, SECOND, THIRD] = FINISHED;

/** A request that the register gave up on is carried out within this time, or never. */
const SHOWN_AFTER_MS = 50_000;

async function openAllTasks(register: Register): Promise<void> {
    await register.openTasks();
    await register.tab("All tasks").click();
    await register.row(FIRST).waitFor();
}

async function openScene(): Promise<Scene> {
    const scene = await open({ as: "fatima" });
    await openAllTasks(scene.register);
    return scene;
}

/** Tasks that Planner has made since the spec began. */
async function madeTasks(): Promise<number> {
    return (await planner.writes()).filter(({ method, path }) => method === "POST" && path === "/planner/tasks").length;
}

/** How often the plan was read since a new task was sent. */
async function readsAfterCreate(): Promise<number> {
    const log = (await emulator("GET", "requests")) as readonly { method: string; path: string }[];
    const paths = log.map(({ method, path }) => `${method} ${path}`);
    return paths.slice(paths.indexOf("POST /v1.0/planner/tasks")).filter((path) => path === "POST /v1.0/$batch").length;
}

describe("A line that is cut", () => {
    it("shows in words what waits while it is down, and delivers all of it once when it is back", async () => {
        const { register, board } = await openScene();
        await register.unplug();
        for (const title of FINISHED) await register.done(title).click();
        await register.rename("Folder wisselen", "Folder week 48");
        await register.add("Natte vloer bij de ingang");
        await register.status.getByText("No connection. What you do is kept here and sent later.").waitFor();
        await register.waiting(5).click();
        await register.dialog.getByText("Not yet in Teams").waitFor();
        for (const words of ["Finished", "Renamed to Folder week 48", "New task"]) {
            await register.dialog.getByText(words, { exact: true }).first().waitFor();
        }
        await register.dialogButton("storeTasksCloseChanges").click();
        expect(await register.row("Natte vloer bij de ingang").innerText()).toContain("Waiting to be sent");
        expect(await planner.writes()).toEqual([]);

        await register.plugIn();
        await planner.untilDone(FINISHED);
        await board.card("Folder week 48").waitFor();
        await board.card("Natte vloer bij de ingang").waitFor();
        await expectAllDelivered(register);
        expect(await register.row("Natte vloer bij de ingang").innerText()).not.toContain("Waiting");
        expect(await planner.named("Folder wisselen")).toEqual([]);
        expect((await planner.named("Natte vloer bij de ingang")).length).toBe(1);
        expect((await planner.writes()).map(({ method, status }) => `${method} ${status}`).sort()).toEqual([
            "PATCH 200",
            "PATCH 200",
            "PATCH 200",
            "PATCH 200",
            "POST 201",
        ]);
    });

    it("leaves nothing half done when it is cut in the middle of a batch", async () => {
        const { register, board } = await openScene();
        const { id } = await planner.task(SECOND);
        await register.unplug();
        await register.done(FIRST).click();
        await register.add("Natte vloer bij de ingang");
        for (const title of [SECOND, THIRD]) await register.done(title).click();
        await register.rename("Folder wisselen", "Folder week 48");
        await register.waiting(5).waitFor();
        // What stands before this part of the batch is carried out, what stands after it is not, and no part is answered.
        await planner.fail({ name: "lineCutAfterApplying", match: { path: `/planner/tasks/${id}$` } });
        await register.plugIn();
        await planner.untilDone(FINISHED);
        await board.card("Folder week 48").waitFor();
        await expectAllDelivered(register);
        expect((await planner.named("Natte vloer bij de ingang")).length).toBe(1);
        expect(await madeTasks()).toBe(1);
        expect((await planner.writes()).filter(({ status }) => status === 0).length).toBe(1);
    });

    it("takes what was done before its answer was lost for what it is", async () => {
        const { register, board } = await openScene();
        await planner.fail({ name: "lineCutAfterApplying", times: 3 });
        await register.done(FIRST).click();
        await register.finishedRow(FIRST).waitFor();
        await deliver(register);
        await register.rename("Folder wisselen", "Folder week 48");
        await deliver(register);
        await register.add("Natte vloer bij de ingang");
        await deliver(register);

        await planner.untilDone([FIRST]);
        await board.card("Folder week 48").waitFor();
        await board.card("Natte vloer bij de ingang").waitFor();
        expect(await register.row("Natte vloer bij de ingang").count()).toBe(1);
        expect((await planner.writes()).map(({ method, status }) => `${method} ${status}`)).toEqual([
            "PATCH 0",
            "PATCH 0",
            "POST 0",
        ]);
    });

    it("makes a new task once when its request never arrived", async () => {
        const register = await openRegister({ as: "fatima", prepare: (page) => page.clock.install() });
        await openAllTasks(register);
        await planner.fail({ name: "lineCut", match: { method: "POST", path: "/planner/tasks$" } });
        await register.add("Natte vloer bij de ingang");
        await register.waiting(1).waitFor();
        expect(await planner.named("Natte vloer bij de ingang")).toEqual([]);
        await register.refresh();
        // A round reads the plan to look for the task, and once more at its end.
        await until(
            () => readsAfterCreate(),
            (reads) => reads >= 2,
        );
        // The first request might still arrive, so that a second one could make a second task.
        expect(await madeTasks()).toBe(1);
        await register.page.clock.fastForward(SHOWN_AFTER_MS + 1_000);
        await until(
            () => planner.named("Natte vloer bij de ingang"),
            (tasks) => tasks.length === 1,
        );
        await expectAllDelivered(register);
        expect(await madeTasks()).toBe(2);
        expect((await planner.named("Natte vloer bij de ingang")).length).toBe(1);
    });
});

describe("A service in trouble", () => {
    it("is left alone for as long as it asks, and then gets what waits", async () => {
        const register = await openRegister({ as: "fatima", prepare: (page) => page.clock.install() });
        await openAllTasks(register);
        await planner.fail({
            match: { method: "PATCH" },
            times: 1,
            fault: { kind: "status", status: 429, retryAfter: 3 },
        });
        await register.done(FIRST).click();
        await register.status.getByText("Microsoft 365 is busy. Trying again within a minute.").waitFor();
        await register.waiting(1).waitFor();
        await emulator("DELETE", "requests");
        await register.done(SECOND).click();
        await register.waiting(2).waitFor();
        expect(await emulator("GET", "requests")).toEqual([]);
        await register.page.clock.fastForward(6_000);
        await planner.untilDone([FIRST, SECOND]);
        await expectAllDelivered(register);
    });

    it("is told in words when a proxy answers in its place, and gets what waits later", async () => {
        const register = await openRegister({ as: "fatima" });
        await openAllTasks(register);
        await planner.fail({ name: "htmlErrorPage", times: 1_000 });
        for (const title of [FIRST, SECOND]) await register.done(title).click();
        await register.status.getByText("Microsoft 365 has a fault (502).").waitFor();
        await register.waiting(2).waitFor();
        await emulator("DELETE", "faults");
        await register.status.getByRole("button", { name: "Try again" }).click();
        await planner.untilDone([FIRST, SECOND]);
        await expectAllDelivered(register);
    });
});
