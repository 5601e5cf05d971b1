import { LaterTokenProvider } from "../../../DataService/Graph/LaterTokenProvider";
import type { TokenProvider } from "../../../DataService/Graph/TokenProvider";
import { success } from "../../../DataService/Model/Result";
import { noNeighbours } from "../../../DataService/Sync/ports/Neighbours";
import type { Neighbours } from "../../../DataService/Sync/ports/Neighbours";
import { tokensBy } from "../../Support/signIn";

/** Windows of one register that hear each other at once. */
class Windows {
    readonly #listeners = new Set<() => void>();

    open(): Neighbours {
        let own: () => void = () => undefined;
        return {
            tell: () => {
                for (const listener of this.#listeners) if (listener !== own) listener();
            },
            listen: (listener) => {
                own = listener;
                this.#listeners.add(listener);
                return () => this.#listeners.delete(listener);
            },
        };
    }
}

describe("Sign-in that is loaded when it is needed", () => {
    let did: string[];
    let provider: TokenProvider;

    beforeEach(() => {
        did = [];
        const token = (renew: boolean, claims?: string): ReturnType<TokenProvider["token"]> => {
            did.push(["token", renew, claims].join(" ").trim());
            return Promise.resolve(success({ accessToken: "token", userId: "noor" }));
        };
        provider = {
            ...tokensBy(token),
            rest: () => void did.push("rest"),
            forget: () => void did.push("forget"),
        };
    });

    const load = (): Promise<TokenProvider> => {
        did.push("load");
        return Promise.resolve(provider);
    };

    it("is not loaded before the first token, and once only", async () => {
        const tokens = new LaterTokenProvider(load, noNeighbours);
        tokens.rest();
        expect(did).toEqual([]);
        await tokens.token(false);
        await tokens.token(true, "{}");
        expect(did).toEqual(["load", "token false", "token true {}"]);
    });

    it("counts as offline while it cannot be loaded, and is tried again", async () => {
        let canLoad = false;
        const tokens = new LaterTokenProvider(
            () => (canLoad ? load() : Promise.reject(new Error("No such script."))),
            noNeighbours,
        );
        expect(await tokens.token(false)).toEqual({ ok: false, problem: { kind: "offline" } });
        canLoad = true;
        expect((await tokens.token(false)).ok).toBeTrue();
    });

    it("ends in the other windows when it ends in one, also where no token was needed so far", async () => {
        const windows = new Windows();
        const here = new LaterTokenProvider(load, windows.open());
        const there = new LaterTokenProvider(load, windows.open());
        here.forget();
        await there.token(false);
        expect(did).toEqual(["load", "forget", "token false"]);
    });

    it("hears nothing any more once it has ended itself", async () => {
        const windows = new Windows();
        const here = new LaterTokenProvider(load, windows.open());
        const there = new LaterTokenProvider(load, windows.open());
        there.forget();
        await new Promise((resolve) => setTimeout(resolve));
        did.length = 0;
        here.forget();
        await new Promise((resolve) => setTimeout(resolve));
        expect(did).toEqual(["forget"]);
    });
});
