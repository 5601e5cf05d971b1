import fc from "fast-check";
import { Changing, type TaskView } from "../../DataService/api";
import type { SessionState } from "../../ViewModels/SessionState";
import type { TaskListViewModel } from "../../ViewModels/TaskListViewModel";
import { TasksPageViewModel } from "../../ViewModels/TasksPageViewModel";
import { Texts } from "../../ViewModels/text";
import { VirtualClock } from "../Support/VirtualClock";
import { aTaskView, StandIn } from "../Views/StandIn";

const WINDOW = 480;
const HEADING = 42;
const UNSEEN = 56;
const DAYS = ["1970-01-01", "1970-01-02", "1970-01-09", null];

type Step =
    | { readonly kind: "scroll"; readonly share: number }
    | { readonly kind: "change"; readonly seed: number }
    | { readonly kind: "search"; readonly text: string };

const steps = fc.array(
    fc.oneof(
        fc.record({ kind: fc.constant("scroll" as const), share: fc.double({ min: 0, max: 1, noNaN: true }) }),
        fc.record({ kind: fc.constant("change" as const), seed: fc.nat(1_000) }),
        fc.record({ kind: fc.constant("search" as const), text: fc.constantFrom("", "task 1", "task 12", "7") }),
    ),
    { maxLength: 12 },
);

describe("The rows in sight", () => {
    it("are all drawn, in their order and with room for the others, whatever is scrolled, searched and changed", () => {
        fc.assert(
            fc.property(fc.nat(1_000), fc.integer({ min: 0, max: 300 }), steps, (seed, count, ways) => {
                const screen = new Screen(tasksOf(seed, count));
                screen.settle();
                for (const step of ways) {
                    screen.take(step);
                    screen.settle();
                    screen.check();
                }
                screen.close();
            }),
            { numRuns: 150 },
        );
    });

    it("keep below them the room of those that were seen there", () => {
        const screen = new Screen(tasksOf(0, 60));
        for (let part = 0; part <= 20; part += 1) screen.goTo(part / 20);
        const height = screen.height();
        screen.goTo(0);
        expect(screen.height()).toBe(height);
        screen.close();
    });

    it("keep room below them, or none, when a change and a scroll up meet in one frame", () => {
        for (let percent = 60; percent < 100; percent += 2) {
            const screen = new Screen(tasksOf(0, 60));
            screen.goTo(1);
            screen.take({ kind: "change", seed: 0 });
            screen.take({ kind: "scroll", share: percent / 100 });
            screen.look();
            screen.close();
        }
    });
});

/** Some of so many tasks, due on a few days. */
function tasksOf(seed: number, count: number): TaskView[] {
    const numbers = Array.from({ length: count }, (_, number) => number).filter(
        (number) => (number * 7 + seed) % 5 > 0,
    );
    return numbers.map((number) => {
        const date = DAYS[(number + seed) % DAYS.length] ?? null;
        return aTaskView({
            id: `t${number}`,
            title: `Task ${number}`,
            due: date === null ? null : { date, time: null },
        });
    });
}

/** A row is as high as its text; nobody knows before it is drawn. */
function heightOf(id: string): number {
    return 48 + (Number(id.slice(1)) % 3) * 17;
}

/** What the page does with the list, without one. */
class Screen {
    readonly #standIn: StandIn;
    readonly #page: TasksPageViewModel;
    readonly #list: TaskListViewModel;
    readonly #count: number;
    readonly #seen = new Set<string>();
    #top = 0;

    constructor(tasks: readonly TaskView[]) {
        this.#count = tasks.length;
        this.#standIn = new StandIn(tasks, { notes: "", checklist: [], links: [] });
        const texts = new Texts({ getString: (id) => id, getCurrentUICulture: () => "en-US" });
        const session = new Changing<SessionState>(this.#standIn.session);
        this.#page = new TasksPageViewModel(session, texts, new VirtualClock());
        const list = this.#page.list.peek();
        if (!list) throw new Error("There is no list.");
        this.#list = list;
        list.controls.tab("all");
    }

    take(step: Step): void {
        if (step.kind === "scroll") this.#top = Math.max(0, step.share * (this.height() - WINDOW));
        if (step.kind === "change") {
            const tasks = tasksOf(step.seed, this.#count);
            this.#standIn.plan.set({ ...this.#standIn.plan.value, tasks });
        }
        if (step.kind === "search") {
            this.#list.controls.search(step.text);
            this.#top = 0;
        }
    }

    /** Scrolls to this share of the list, and waits until all is drawn there. */
    goTo(share: number): void {
        this.take({ kind: "scroll", share });
        this.settle();
    }

    /** Looks frame by frame, until nothing is left to draw. */
    settle(): void {
        const { rows } = this.#list;
        for (let frames = 0; ; frames += 1) {
            expect(frames).withContext("frames until all is drawn").toBeLessThan(60);
            const isComplete = this.look();
            const drawn = rows.groups.peek().flatMap((group) => group.rows.peek());
            const isKnown = rows.measured(
                new Map(drawn.map((row) => [row.task.peek().id, heightOf(row.task.peek().id)])),
            );
            for (const row of drawn) this.#seen.add(row.task.peek().id);
            if (isComplete && isKnown) return;
        }
    }

    /** Looks once. Returns false when some is left to draw. */
    look(): boolean {
        const isComplete = this.#list.rows.look(this.#top, WINDOW);
        this.#checkRoomAbove();
        const rooms = this.#list.rows.groups.peek().map(({ below }) => parseFloat(below.peek()));
        expect(Math.min(0, ...rooms))
            .withContext("room below")
            .toBe(0);
        return isComplete;
    }

    check(): void {
        const shown = this.#list.rows.groups.peek();
        const ids = this.#list.rows.allIds();
        let [y, at] = [0, 0];
        for (const group of shown) {
            y += HEADING + parseFloat(group.above.peek());
            const rows = group.rows.peek();
            const place = ids.indexOf(rows[0]?.task.peek().id ?? "", at);
            const drawn = rows.map((row) => row.task.peek().id);
            if (drawn.length > 0) {
                expect(drawn).toEqual(ids.slice(place, place + drawn.length));
                expect(rows.map((row) => row.index.peek())).toEqual(drawn.map((_, index) => place + index + 1));
                if (place > at) expect(y).withContext("a gap above").toBeLessThanOrEqual(this.#top);
            }
            y += drawn.reduce((sum, id) => sum + heightOf(id), 0);
            at += group.count.peek();
            const isLast = drawn.length > 0 && place + drawn.length === at;
            if (!isLast)
                expect(isOut(y, y + parseFloat(group.below.peek()), this.#top))
                    .withContext("a gap")
                    .toBeTrue();
            y += parseFloat(group.below.peek());
        }
        expect(at).toBe(ids.length);
    }

    /** As high as the rows that are not drawn there, as far as they were seen before. */
    #checkRoomAbove(): void {
        const ids = this.#list.rows.allIds();
        let at = 0;
        for (const group of this.#list.rows.groups.peek()) {
            const first = group.rows.peek()[0]?.task.peek().id;
            const end = first === undefined ? at : ids.indexOf(first, at);
            const room = ids.slice(at, end).reduce((sum, id) => sum + (this.#seen.has(id) ? heightOf(id) : UNSEEN), 0);
            if (first !== undefined) expect(parseFloat(group.above.peek())).toBe(room);
            at += group.count.peek();
        }
    }

    close(): void {
        this.#page.dispose();
    }

    /** In pixels, with the room of what is not drawn. */
    height(): number {
        const groups = this.#list.rows.groups.peek();
        const drawn = groups.flatMap((group) => group.rows.peek());
        const room = groups.reduce(
            (sum, { above, below }) => sum + HEADING + parseFloat(above.peek()) + parseFloat(below.peek()),
            0,
        );
        return drawn.reduce((sum, row) => sum + heightOf(row.task.peek().id), room);
    }
}

/** Whether this room, left without rows, is out of sight. */
function isOut(from: number, to: number, top: number): boolean {
    return to <= from || to <= top || from >= top + WINDOW;
}
