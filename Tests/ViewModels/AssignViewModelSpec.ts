import type { TaskView } from "../../DataService/api";
import { AssignViewModel } from "../../ViewModels/OnDemand/AssignViewModel";
import { StorePage } from "./StorePage";

describe("Assigning", () => {
    let page: StorePage;

    beforeEach(async () => {
        page = await StorePage.open("fatima", { mayManageTasks: true });
    });

    afterEach(() => page.close());

    function task(title: string): TaskView {
        return page.taskCalled(title);
    }

    function assigning(title: string, colleague: string): AssignViewModel {
        const assign = new AssignViewModel(page.list.plan, [task(title)]);
        const upn = `${colleague}@contoso.example`;
        assign.choose({ name: colleague, staffId: "000000", userPrincipalName: upn });
        return assign;
    }

    it("leaves the people who have the task, unless told to replace them", () => {
        const assign = assigning("Folder wisselen", "sem");
        expect(assign.edits().map((edit) => edit.kind)).toEqual(["assign"]);
        assign.mode("replace");
        expect(assign.edits()).toEqual([
            { kind: "assign", taskId: page.idOf("Folder wisselen"), userIds: [page.memberId("Sem")] },
            { kind: "unassign", taskId: page.idOf("Folder wisselen"), userIds: [page.memberId("Noor")] },
        ]);
    });

    it("offers to hand over only what is the worker's own", () => {
        const foreign = new AssignViewModel(page.list.plan, [task("Folder wisselen")]);
        expect(foreign.modes.map((mode) => mode.mode)).toEqual(["add", "replace"]);
        const own = page.service.plan.value.tasks.filter((one) => one.assignees.includes(page.memberId("Fatima")));
        const assign = new AssignViewModel(page.list.plan, own.slice(0, 1));
        assign.modes.at(-1)?.choose();
        assign.members.find((member) => member.name.startsWith("Sem"))?.toggle();
        expect(assign.edits().at(-1)).toEqual({
            kind: "unassign",
            taskId: own[0]?.id ?? "",
            userIds: [page.memberId("Fatima")],
        });
    });

    it("refuses a colleague without a Microsoft account by name and number", () => {
        const assign = new AssignViewModel(page.list.plan, [task("Folder wisselen")]);
        expect(assign.choose({ name: "Bram Bakker", staffId: "000412", userPrincipalName: "" })).toBeFalse();
        expect(assign.refusal()).toBe("colleagueNotLinked Bram Bakker 000412");
        expect(assign.edits()).toEqual([]);
    });

    it("refuses a colleague outside the team by name", () => {
        const assign = assigning("Folder wisselen", "tess");
        expect(assign.refusal()).toBe("colleagueNotInTeam tess Utrecht");
        expect(assign.canSave()).toBeFalse();
    });

    it("does nothing for a worker without the right", async () => {
        const cashier = await StorePage.open("noor", { store: page.store });
        const assign = new AssignViewModel(cashier.list.plan, [task("Folder wisselen")]);
        assign.members[0]?.toggle();
        expect(assign.edits()).toEqual([]);
        await cashier.close();
    });

    it("assigns three tasks at once", async () => {
        const tasks = page.service.plan.value.tasks
            .filter((one) => one.progress !== "completed" && one.assignees.length === 0)
            .slice(0, 3);
        const assign = new AssignViewModel(page.list.plan, tasks);
        assign.members.find((member) => member.name.startsWith("Noor"))?.toggle();
        await page.list.deeds.assign(assign.edits(), assign.doneText());
        await page.store.graph.clock.pass(20_000);
        for (const { title } of tasks) {
            const [sent] = await page.store.tasksCalled(title);
            expect(Object.keys(sent?.assignments ?? {})).toContain(page.memberId("Noor"));
        }
    });

    it("tells which task would have more people than Planner takes, and does not assign", () => {
        const many = Array.from({ length: 20 }, (_, index) => `user-${index}`);
        const full = { ...task("Folder wisselen"), assignees: many };
        const assign = new AssignViewModel(page.list.plan, [task("Retourkar leegmaken"), full]);
        assign.members.find(({ name }) => name.startsWith("Sem"))?.toggle();
        expect(assign.problem()).toBe("assignTooMany Folder wisselen 20");
        expect(assign.canSave()).toBeFalse();
        assign.mode("replace");
        expect([assign.problem(), assign.canSave()]).toEqual(["", true]);
    });
});
