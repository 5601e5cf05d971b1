import { expectAllDelivered } from "./Support/delivered";
import type { Register } from "./Support/Register";
import { open, openRegister, people, planner, type Scene } from "./Support/stage";
import { until } from "./Support/until";

const TASK = "Retourkar leegmaken";

/** Two managers at two registers, and Teams beside the first. */
interface Shop {
    readonly fatima: Register;
    readonly daan: Register;
    readonly board: Scene["board"];
}

async function openAllTasks(register: Register): Promise<void> {
    await register.openTasks();
    await register.tab("All tasks").click();
    await register.row(TASK).waitFor();
}

async function openShop(): Promise<Shop> {
    const [scene, daan] = await Promise.all([open({ as: "fatima" }), openRegister({ as: "daan" })]);
    await Promise.all([openAllTasks(scene.register), openAllTasks(daan)]);
    return { fatima: scene.register, daan, board: scene.board };
}

/** The same rows in the same words on both registers. What a register reads just now may be older than what it was told. */
async function expectSameRows({ fatima, daan }: Shop): Promise<void> {
    const rowsOf = async (register: Register): Promise<readonly string[]> => {
        await register.refresh();
        // What is new to one of them the other has made.
        return (await register.rowTexts()).map((text) => text.replace(/\nNew(?=\n|$)/, ""));
    };
    const [hers, his] = await until(
        () => Promise.all([rowsOf(fatima), rowsOf(daan)]),
        ([left, right]) => left.length > 0 && JSON.stringify(left) === JSON.stringify(right),
    );
    expect(hers).toEqual(his);
}

/** Which of the registers show it, as soon as one does. */
async function whoShows(registers: readonly Register[], text: RegExp): Promise<readonly Register[]> {
    const showing = async (): Promise<readonly boolean[]> =>
        Promise.all(registers.map((register) => register.frame.getByText(text).isVisible()));
    const answers = await until(showing, (shown) => shown.includes(true));
    return registers.filter((_, index) => answers[index]);
}

describe("Two registers and Teams at the same tasks at the same time", () => {
    it("keep what each of them changed when it was not the same", async () => {
        const shop = await openShop();
        const { fatima, daan, board } = shop;
        await Promise.all([fatima.cutOff(), daan.cutOff()]);
        await board.finish(TASK);
        await fatima.rename(TASK, "Retourkar in de hal leegmaken");
        await daan.edit(TASK);
        await daan.dialog.getByLabel("Due date").fill("2030-01-15");
        await daan.save();
        await daan.waiting(1).waitFor();
        await board.openCard(TASK).waitFor({ state: "detached" });
        await Promise.all([fatima.reconnect(), daan.reconnect()]);

        await Promise.all([expectAllDelivered(fatima), expectAllDelivered(daan)]);
        const task = await planner.task("Retourkar in de hal leegmaken");
        expect(task.percentComplete).toBe(100);
        expect(task.dueDateTime).toContain("2030-01-15");
        expect(await planner.named(TASK)).toEqual([]);
        await board.card("Retourkar in de hal leegmaken").waitFor({ state: "attached" });
        await expectSameRows(shop);
        expect(await daan.row("Retourkar in de hal leegmaken").count()).toBe(0);
    });

    it("tell one of two workers who finish the same task who was first", async () => {
        const shop = await openShop();
        const { fatima, daan, board } = shop;
        await Promise.all([fatima.done(TASK).click(), daan.done(TASK).click()]);
        const told = await whoShows([fatima, daan], /Already finished by/);
        expect(told.length).toBe(1);
        const first = told[0] === fatima ? people.daan : people.fatima;
        expect(await told[0]?.toast.innerText()).toContain(`${TASK}: Already finished by ${first.name}`);
        await board.openCard(TASK).waitFor({ state: "detached" });
        expect((await planner.task(TASK)).completedBy?.user.id).toBe(
            await planner.personId(first === people.daan ? "daan" : "fatima"),
        );
        await Promise.all([expectAllDelivered(fatima), expectAllDelivered(daan)]);
        const other = told[0] === fatima ? daan : fatima;
        expect(await other.frame.getByText(/Already finished by/).count()).toBe(0);
        await expectSameRows(shop);
    });

    it("ask one of two workers who give the same task two names which one counts", async () => {
        const shop = await openShop();
        const { fatima, daan, board } = shop;
        await Promise.all([fatima.cutOff(), daan.cutOff()]);
        await Promise.all([fatima.rename(TASK, "Retourkar in de hal"), daan.rename(TASK, "Retourkar boven")]);
        await Promise.all([fatima.reconnect(), daan.reconnect()]);

        const [asked] = await whoShows([fatima, daan], /1 change needs your decision/);
        const [mine, theirs] =
            asked === fatima ? ["Retourkar in de hal", "Retourkar boven"] : ["Retourkar boven", "Retourkar in de hal"];
        await board.card(theirs).waitFor();
        await asked?.decide(theirs).click();
        await asked?.dialog.getByRole("region", { name: "Your change" }).getByText(mine, { exact: true }).waitFor();
        await asked?.dialog.getByRole("region", { name: "In Teams" }).getByText(theirs, { exact: true }).waitFor();
        await asked?.dialog.getByRole("button", { name: "Keep mine" }).click();

        await board.card(mine).waitFor();
        await Promise.all([expectAllDelivered(fatima), expectAllDelivered(daan)]);
        expect((await planner.named(mine)).length).toBe(1);
        expect(await planner.named(theirs)).toEqual([]);
        await expectSameRows(shop);
        expect(await fatima.row(mine).count()).toBe(1);
    });
});
