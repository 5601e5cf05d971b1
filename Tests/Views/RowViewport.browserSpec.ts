import ko from "knockout";
import { Changing } from "../../DataService/api";
import type { SessionState } from "../../ViewModels/SessionState";
import type { TaskGroups } from "../../ViewModels/TaskGroups";
import { TasksPageViewModel } from "../../ViewModels/TasksPageViewModel";
import { Texts } from "../../ViewModels/text";
import { RowViewport } from "../../Views/RowViewport";
import { VirtualClock } from "../Support/VirtualClock";
import { manyTasks, StandIn } from "./StandIn";

const HEIGHT = 480;
const ROW = 56;

describe("The viewport of the rows", () => {
    const texts = new Texts({ getString: (id) => id, getCurrentUICulture: () => "en-US" });
    let standIn: StandIn;
    let page: TasksPageViewModel;
    let rows: TaskGroups;
    let looks: jasmine.Spy<TaskGroups["look"]>;
    let endings: (() => void)[];

    beforeEach(async () => {
        standIn = new StandIn(manyTasks(40), { notes: "", checklist: [], links: [] });
        page = new TasksPageViewModel(new Changing<SessionState>(standIn.session), texts, new VirtualClock());
        const list = page.list.peek();
        if (!list) throw new Error("There is no list.");
        rows = list.rows;
        looks = spyOn(rows, "look").and.callThrough();
        endings = [];
        watch();
        await frames();
    });

    afterEach(() => {
        for (const end of endings) end();
        page.dispose();
    });

    /** What a page does with its list. */
    function watch(): void {
        const element = document.createElement("div");
        element.innerHTML = `<div class="storeTasks-scroll" style="height: ${HEIGHT}px"></div>`;
        document.body.append(element);
        const viewport = new RowViewport(element, () => rows);
        const following = ko.computed(() => {
            rows.isBehind();
            viewport.look();
        });
        endings.push(() => {
            following.dispose();
            viewport.dispose();
            element.remove();
        });
    }

    it("looks frame by frame until all that is in sight is drawn, and then no more", async () => {
        const drawn = rows.groups.peek().flatMap((group) => group.rows.peek());
        expect(drawn.length * ROW).toBeGreaterThanOrEqual(HEIGHT);
        expect(looks.calls.count()).toBeGreaterThan(1);
        looks.calls.reset();
        await frames();
        expect(looks).not.toHaveBeenCalled();
    });

    it("looks once at a change", async () => {
        looks.calls.reset();
        standIn.plan.set({ ...standIn.plan.value, tasks: [...standIn.plan.value.tasks] });
        await frames();
        expect(looks).toHaveBeenCalledTimes(1);
    });
});

async function frames(): Promise<void> {
    for (let count = 0; count < 8; count += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}
