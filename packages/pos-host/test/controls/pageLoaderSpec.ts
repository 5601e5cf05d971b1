import { PageLoader } from "../../src/register/controls/dataList/PageLoader";

interface Setup {
    readonly loader: PageLoader;
    readonly asked: { pageSize: number; skip: number }[];
    readonly shown: unknown[][];
    readonly failures: unknown[];
}

function setUp(answer: (skip: number) => Promise<readonly unknown[]>): Setup {
    const asked: { pageSize: number; skip: number }[] = [];
    const shown: unknown[][] = [];
    const failures: unknown[] = [];
    const source = {
        pageSize: 2,
        loadDataPage: (pageSize: number, skip: number): Promise<readonly unknown[]> => {
            asked.push({ pageSize, skip });
            return answer(skip);
        },
    };
    const loader = new PageLoader(source, {
        rowsChanged: (rows) => shown.push([...rows]),
        loadingChanged: () => undefined,
        failed: (error) => failures.push(error),
    });
    return { loader, asked, shown, failures };
}

describe("paging of a data list", () => {
    it("asks with the number of rows loaded so far", async () => {
        const { loader, asked, shown } = setUp(async (skip) => [skip, skip + 1]);
        await loader.reload();
        await loader.lastRowShown();
        expect(asked).toEqual([
            { pageSize: 2, skip: 0 },
            { pageSize: 2, skip: 2 },
        ]);
        expect(shown.at(-1)).toEqual([0, 1, 2, 3]);
    });

    it("asks for nothing more while less than one page of rows exists", async () => {
        const { loader, asked } = setUp(async () => ["only"]);
        await loader.reload();
        await loader.lastRowShown();
        expect(asked.length).toBe(1);
    });

    it("ends at an empty page", async () => {
        const { loader, asked } = setUp(async (skip) => (skip === 0 ? ["a", "b"] : []));
        await loader.reload();
        await loader.lastRowShown();
        await loader.lastRowShown();
        expect(asked.length).toBe(2);
    });

    it("may ask for the same page again after a rejection", async () => {
        let isDown = true;
        const { loader, asked, failures, shown } = setUp(async (skip) => {
            if (skip > 0 && isDown) throw new Error("offline");
            return ["a", "b"];
        });
        await loader.reload();
        await loader.lastRowShown();
        isDown = false;
        await loader.lastRowShown();
        expect(failures.length).toBe(1);
        expect(asked.map(({ skip }) => skip)).toEqual([0, 2, 2]);
        expect(shown.at(-1)).toEqual(["a", "b", "a", "b"]);
    });

    it("drops the answer of a page that was asked for before a reload", async () => {
        const answers: ((rows: readonly unknown[]) => void)[] = [];
        const { loader, shown } = setUp(() => new Promise((resolve) => answers.push(resolve)));
        const first = loader.reload();
        const second = loader.reload();
        answers[1]?.(["new"]);
        answers[0]?.(["old"]);
        await Promise.all([first, second]);
        expect(shown.at(-1)).toEqual(["new"]);
    });
});
