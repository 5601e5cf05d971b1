import { WebLocksTabLock } from "../../../DataService/Store/WebLocksTabLock";
import { turnOfEventLoop } from "../../Support/VirtualClock";

describe("Two windows of one register", () => {
    const lock = new WebLocksTabLock(navigator.locks);

    async function until(isTrue: () => boolean): Promise<void> {
        while (!isTrue()) await turnOfEventLoop();
    }

    it("sync one after the other, and the second knows that it has waited", async () => {
        const begun: string[] = [];
        const closeFirst = await lock.acquire("a spec", (hasWaited) => begun.push(`first ${String(hasWaited)}`));
        const closeSecond = await lock.acquire("a spec", (hasWaited) => begun.push(`second ${String(hasWaited)}`));
        closeFirst();
        await until(() => begun.length === 2);
        expect(begun).toEqual(["first false", "second true"]);
        closeSecond();
    });

    it("do not begin after they were closed while waiting", async () => {
        const begun: string[] = [];
        const closeFirst = await lock.acquire("another spec", () => begun.push("first"));
        const closeSecond = await lock.acquire("another spec", () => begun.push("second"));
        closeSecond();
        closeFirst();
        const closeThird = await lock.acquire("another spec", () => begun.push("third"));
        await until(() => begun.length === 2);
        expect(begun).toEqual(["first", "third"]);
        closeThird();
    });
});
