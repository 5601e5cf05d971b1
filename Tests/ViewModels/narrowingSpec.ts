import { StorePage } from "./StorePage";

describe("Narrowing the list", () => {
    let page: StorePage;

    afterEach(() => page.close());

    function all(): void {
        page.list.controls.tab("all");
    }

    it("finds tasks by their notes, once somebody has opened them", async () => {
        page = await StorePage.open("noor");
        all();
        page.list.controls.search("dozen");
        expect(page.titles).toEqual([]);
        await page.service.openDetails(page.idOf("Folder wisselen"));
        expect(page.titles).toEqual(["Folder wisselen"]);
    });

    it("finds tasks by list and label, whatever the case and the accents", async () => {
        page = await StorePage.open("noor");
        all();
        await page.store.addInTeams("fatima", { title: "Café in de FOYER vegen" });
        await page.service.refresh();
        page.list.controls.search("cafe foyer");
        expect(page.titles).toEqual(["Café in de FOYER vegen"]);
        page.list.controls.search("opening alarm");
        page.list.controls.filter("all");
        expect(page.titles).toEqual(["Alarm uit en deuren controleren"]);
        page.list.controls.search("veiligheid");
        expect(page.titles).toContain("Koeling 2 piept: monteur gebeld?");
    });

    it("finds the same with every letter typed and taken back, whatever the letters", async () => {
        page = await StorePage.open("noor");
        all();
        await page.store.addInTeams("fatima", { title: "Ο ΣΑΚΟΣ του ΟΣΑΚΑ" });
        await page.service.refresh();
        const found = (search: string): readonly string[] => {
            page.list.controls.search(search);
            return page.titles;
        };
        // A sigma at the end of a word is another letter.
        const words = ["ο", "οσ", "ΟΣΑ", "ΟΣ", "f", "fo", "fol", "folder w", "folder", "fo", "noor", "noor f"];
        const anew = words.map((word) => {
            found("");
            return [...found(word)];
        });
        found("");
        expect(words.map((word) => [...found(word)])).toEqual(anew);
        expect(found("ΟΣΑ")).toEqual(["Ο ΣΑΚΟΣ του ΟΣΑΚΑ"]);
    });

    it("narrows by Today, Overdue, Mine, Unassigned and New, each further than the one before", async () => {
        page = await StorePage.open("fatima", { mayManageTasks: true });
        all();
        const count = (): number => page.titles.length;
        const everything = count();
        for (const key of ["today", "overdue", "mine", "unassigned", "new"]) {
            const chip = page.list.controls.chips().find((one) => one.key === key);
            chip?.choose();
            expect(count()).withContext(key).toBeLessThan(everything);
            expect(count()).withContext(key).toBeGreaterThan(0);
            chip?.choose();
        }
        expect(count()).toBe(everything);
    });

    it("counts as new what a colleague made within a day and nobody has finished", async () => {
        page = await StorePage.open("noor");
        all();
        page.list.controls
            .chips()
            .find(({ key }) => key === "new")
            ?.choose();
        expect(page.titles).toContain("Kassalade tellen");
        // Her own, and one of three days ago.
        expect(page.titles).not.toContain("Retourkar leegmaken");
        expect(page.titles).not.toContain("Folder wisselen");
    });

    it("keeps a finished task in its place for the time to undo, whatever chip is on", async () => {
        page = await StorePage.open("noor");
        all();
        for (const key of ["overdue", "new"]) {
            const chip = page.list.controls.chips().find((one) => one.key === key);
            chip?.choose();
            const before = page.titles;
            await page.list.toggleDone(page.idOf(before[0] ?? ""));
            expect(page.titles).withContext(key).toEqual(before);
            await page.store.graph.clock.pass(6_000);
            expect(page.titles).withContext(key).toEqual(before.slice(1));
            chip?.choose();
        }
    });

    it("keeps chips that mean something on the next tab, and drops the others", async () => {
        page = await StorePage.open("noor");
        const { controls } = page.list;
        all();
        for (const key of ["overdue", "unassigned"])
            controls
                .chips()
                .find((chip) => chip.key === key)
                ?.choose();
        controls.tabs.find(({ key }) => key === "overdue")?.choose();
        expect([...controls.chosenChips()]).toEqual(["unassigned"]);
    });

    it("remembers the order of each tab, and the filter of tasks apart from that of task lists", async () => {
        page = await StorePage.open("fatima", { mayManageTasks: true });
        const { controls } = page.list;
        all();
        controls.sortBy("title");
        controls.tab("mine");
        expect(controls.sorting().column).toBe("due");
        all();
        expect(controls.sorting()).toEqual({ column: "title", descending: false });
        controls.listFilter("active");
        expect(controls.filter()).toBe("active");
        controls.filter("all");
        expect(controls.listFilter()).toBe("active");
    });

    it("sorts as on the board in Teams, newest first", async () => {
        page = await StorePage.open("fatima", { mayManageTasks: true });
        all();
        page.list.controls.sort({ column: "board", descending: false });
        const hints = page.titles.map((title) => page.taskCalled(title).orderHint);
        expect(hints.length).toBeGreaterThan(10);
        expect([...hints].sort()).toEqual(hints);
    });

    it("selects every task that is shown, and none the second time", async () => {
        page = await StorePage.open("fatima", { mayManageTasks: true });
        page.list.controls.tab("overdue");
        page.list.toggleSelecting();
        page.list.selectAll();
        expect(page.list.targets().length).toBe(page.titles.length);
        expect(page.list.selectionText()).toContain(String(page.titles.length));
        page.list.selectAll();
        expect(page.list.targets()).toEqual([]);
    });
});
