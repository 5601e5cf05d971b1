import ko from "knockout";
import { Changing } from "../../../DataService/api";
import pieceStyles from "../../../Controls/pieces.css";
import sharedStyles from "../../../Controls/storeTasks.css";
import english from "../../../Resources/Strings/en-US/strings.resjson";
import type { ReadySession, SessionState } from "../../../ViewModels/SessionState";
import { TasksPageViewModel } from "../../../ViewModels/TasksPageViewModel";
import { Texts } from "../../../ViewModels/text";
import { addRowFactsBinding } from "../../../Views/rowFacts";
import { RowViewport } from "../../../Views/RowViewport";
import rowStyles from "../../../Views/TaskRow.css";
import tableStyles from "../../../Views/TaskTable.css";
import pageStyles from "../../../Views/TaskListView.css";
import markup from "../../../Views/TaskListView.html";
import { longPlan } from "./longPlan";

const TASKS = 9_000;
const SEARCH = "kassa etalage klant";
const SCREENS = 30;
const SCREEN_PX = 560;

/** What typing and scrolling cost, in milliseconds, event by event, and how many rows the page holds. */
export interface ListTimes {
    readonly typing: readonly number[];
    readonly scrolling: readonly number[];
    readonly naiveTyping: readonly number[];
    readonly rows: number;
    readonly naiveRows: number;
}

/** Draws the real page with a full plan, types a search letter by letter and scrolls. */
export async function drawnList(): Promise<ListTimes> {
    const session = longPlan(TASKS, Date.now());
    const drawn = draw(session);
    await settled();
    // What the page does in idle time, once the first tasks are drawn.
    drawn.page.list.peek()?.warmSearch();
    const typing = await typed(SEARCH, drawn);
    const scrolling = await scrolled(drawn);
    const rows = drawn.element.querySelectorAll("tr[data-task-id]").length;
    drawn.dispose();
    const naive = await drawnAnew(session);
    return { typing, scrolling, rows, ...naive };
}

interface Drawn {
    readonly element: HTMLElement;
    readonly page: TasksPageViewModel;
    readonly viewport: RowViewport;
    dispose(): void;
}

function draw(session: ReadySession): Drawn {
    const texts = new Texts({ getString: (id) => english[id] ?? id, getCurrentUICulture: () => "en-US" });
    const clock = { now: () => Date.now(), elapsed: () => performance.now(), after: () => () => undefined };
    const page = new TasksPageViewModel(new Changing<SessionState>(session), texts, clock);
    page.list.peek()?.controls.tab("all");
    addRowFactsBinding();
    const element = withStyles();
    const retry = (): void => undefined;
    ko.applyBindings({ page, t: page.t, retry, showsList: true, showsPane: true }, element);
    const viewport = new RowViewport(element, () => page.list.peek()?.rows ?? null);
    const dispose = (): void => {
        viewport.dispose();
        ko.cleanNode(element);
        element.remove();
        page.dispose();
    };
    return { element, page, viewport, dispose };
}

function withStyles(): HTMLElement {
    const style = document.createElement("style");
    style.textContent = [sharedStyles, pieceStyles, pageStyles, tableStyles, rowStyles].join("\n");
    document.head.append(style);
    const element = new DOMParser().parseFromString(markup, "text/html").body.firstElementChild;
    if (!(element instanceof HTMLElement)) throw new Error("The page has no root element.");
    element.style.height = "720px";
    document.body.append(document.adoptNode(element));
    return element;
}

async function typed(text: string, { element, viewport }: Drawn): Promise<readonly number[]> {
    const field = element.querySelector<HTMLInputElement>(".storeTasks-search");
    if (!field) throw new Error("The page has no search.");
    const times: number[] = [];
    const steps = Array.from(text, (_, at) => text.slice(0, at + 1));
    for (const step of [...steps, ...steps.toReversed()]) {
        const letter = workOf(element, () => {
            field.value = step;
            field.dispatchEvent(new Event("input", { bubbles: true }));
        });
        // The page does this in the frame that follows, between which the browser can do other things.
        const look = workOf(element, () => viewport.lookNow());
        times.push(Math.max(letter, look));
        await drawnToTheEnd();
    }
    field.value = "";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await settled();
    return times;
}

async function scrolled({ element, viewport }: Drawn): Promise<readonly number[]> {
    const scroller = element.querySelector(".storeTasks-scroll");
    if (!scroller) throw new Error("The page has no list.");
    const times: number[] = [];
    for (let screen = 1; screen <= SCREENS; screen += 1) {
        const scroll = workOf(element, () => {
            scroller.scrollTop = screen * SCREEN_PX;
            viewport.lookNow();
        });
        const look = workOf(element, () => viewport.lookNow());
        times.push(Math.max(scroll, look));
        await drawnToTheEnd();
    }
    return times;
}

/** The alternative: at each letter every task that fits is looked for from scratch, and its row drawn anew. */
async function drawnAnew({ service }: ReadySession): Promise<Pick<ListTimes, "naiveTyping" | "naiveRows">> {
    const { tasks, plan } = service.plan.value;
    const names = new Map(plan.members.map(({ id, name }) => [id, name]));
    const body = document.createElement("div");
    body.style.cssText = "height: 720px; overflow: auto";
    document.body.append(body);
    const times: number[] = [];
    let most = 0;
    for (let at = 1; at <= SEARCH.length; at += 1) {
        const words = SEARCH.slice(0, at).split(" ");
        times.push(
            workOf(body, () => {
                const rows = tasks.filter((task) => {
                    const text = [task.title, ...task.assignees.map((id) => names.get(id))].join(" ").toLowerCase();
                    return task.progress !== "completed" && words.every((word) => text.includes(word));
                });
                body.replaceChildren(
                    ...rows.map(({ title, due, assignees }) => {
                        const row = document.createElement("div");
                        for (const part of [title, due?.date ?? "", assignees.map((id) => names.get(id)).join()]) {
                            const cell = document.createElement("span");
                            cell.textContent = part;
                            row.append(cell);
                        }
                        return row;
                    }),
                );
                most = Math.max(most, rows.length);
            }),
        );
        await frame();
    }
    body.remove();
    return { naiveTyping: times, naiveRows: most };
}

/** Milliseconds of main-thread work, with style and layout of what it changed. */
function workOf(element: HTMLElement, work: () => void): number {
    const started = performance.now();
    work();
    // Asking for a height makes the browser do the layout now.
    const { height } = element.getBoundingClientRect();
    return height < 0 ? NaN : performance.now() - started;
}

/** Until the frame is on the screen: a browser without a graphics card paints on the processor, which the next event would share. */
async function drawnToTheEnd(): Promise<void> {
    for (let frames = 0; frames < 6; frames += 1) await frame();
}

/** Until nothing is left to draw: nobody types before. */
async function settled(): Promise<void> {
    for (let frames = 0; frames < 20; frames += 1) await frame();
}

function frame(): Promise<void> {
    return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
