import ko from "knockout";
import type { TasksPageViewModel } from "../../ViewModels/TasksPageViewModel";
import { NarrowScreen } from "../../Views/NarrowScreen";

describe("A narrow screen", () => {
    let element: HTMLElement;
    let isPaneOpen: ko.Observable<boolean>;
    let page: TasksPageViewModel;
    let taken: string[];
    let screen: NarrowScreen;

    beforeEach(() => {
        element = document.createElement("div");
        document.body.append(element);
        isPaneOpen = ko.observable(false);
        const list = { isPaneOpen, closePane: () => void isPaneOpen(false) };
        page = { list: ko.observable(list) } as unknown as TasksPageViewModel;
        taken = [];
    });

    afterEach(() => {
        screen.dispose();
        element.remove();
    });

    function show(width: number, isDetails = false): void {
        element.style.width = `${width}px`;
        screen = new NarrowScreen(page, isDetails, {
            openDetails: () => taken.push("open"),
            goBack: () => taken.push("back"),
        });
        screen.watch(element);
        screen.onShown();
    }

    it("is not one that has room for list and details beside each other", () => {
        show(1024);
        isPaneOpen(true);
        expect(taken).toEqual([]);
        expect([screen.showsList(), screen.showsPane()]).toEqual([true, true]);
    });

    it("opens the details as a page of their own on a narrow one", () => {
        show(390);
        isPaneOpen(true);
        expect(taken).toEqual(["open"]);
        expect([screen.showsList(), screen.showsPane()]).toEqual([true, false]);
    });

    it("closes what was open when somebody comes back to the list", () => {
        show(390);
        isPaneOpen(true);
        screen.onHidden();
        screen.onShown();
        expect(isPaneOpen()).toBeFalse();
        expect(taken).toEqual(["open"]);
    });

    it("leaves the page with the details when they are closed", () => {
        isPaneOpen(true);
        show(390, true);
        expect([screen.showsList(), screen.showsPane()]).toEqual([false, true]);
        isPaneOpen(false);
        expect(taken).toEqual(["back"]);
    });
});
