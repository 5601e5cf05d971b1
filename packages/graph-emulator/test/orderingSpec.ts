import { Shop, type Person, type Reply } from "./support/Shop";

interface Case {
    readonly noor: Person;
    readonly first: Reply;
    readonly second: Reply;
    readonly path: string;
}

async function openCase(): Promise<Case> {
    const shop = await Shop.open();
    const [first, second] = [await shop.task({ title: "eerst" }), await shop.task({ title: "later" })];
    return { noor: await shop.person("noor"), first, second, path: `/planner/tasks/${first.text("id")}` };
}

describe("order hints over the wire", () => {
    it("a stored value sent back is 400 in the service's words [68]", async () => {
        const { noor, first, path } = await openCase();
        const hint = first.text("orderHint");
        const reply = await noor.patch(path, first.etag, { orderHint: hint });
        expect(reply.status).toBe(400);
        expect(reply.message).toBe(
            `The request is invalid:\r\nSpecified order hint is in an invalid format: The input (${hint}",) does not contain spaces or exclamation points.`,
        );
    });

    it("a hint before another task gives a stored value before it [69]", async () => {
        const { noor, first, second, path } = await openCase();
        expect(first.text("orderHint") > second.text("orderHint")).toBeTrue();
        const moved = await noor.patch(path, first.etag, { orderHint: ` ${second.text("orderHint")}!` });
        expect(moved.text("orderHint") < second.text("orderHint")).toBeTrue();
        expect(moved.text("orderHint").length).toBeLessThan(20);
    });

    it("lists are answered in order of creation, not of hints [70]", async () => {
        const { noor, first } = await openCase();
        const list = await noor.get(`/planner/plans/${first.text("planId")}/tasks`);
        expect([list.read("value", 0, "title"), list.read("value", 1, "title")]).toEqual(["eerst", "later"]);
        expect(list.text("value", 0, "orderHint") > list.text("value", 1, "orderHint")).toBeTrue();
    });

    it("the order on the board starts as that of the task and moves on its own [71]", async () => {
        const { noor, first, path } = await openCase();
        const board = await noor.get(`${path}/bucketTaskBoardFormat`);
        expect(board.text("orderHint")).toBe(first.text("orderHint"));
        const moved = await noor.patch(`${path}/bucketTaskBoardFormat`, board.etag, { orderHint: " !" });
        expect(moved.text("orderHint")).not.toBe(first.text("orderHint"));
        const task = await noor.get(path);
        expect([task.text("orderHint"), task.etag]).toEqual([first.text("orderHint"), first.etag]);
    });
});
