import { readFile } from "node:fs/promises";
import type { Problem, RefusalReason, SignInReason } from "../../DataService/api";
import { problemText, storageProblemText } from "../../ViewModels/problemText";
import { Texts } from "../../ViewModels/text";

const REASONS: readonly RefusalReason[] = ["notMember", "forbidden", "gone", "limit", "invalid"];
const SIGN_IN_REASONS: readonly SignInReason[] = [
    "first",
    "noAccount",
    "expired",
    "rejected",
    "noConsent",
    "popupBlocked",
    "cancelled",
    "timedOut",
    "otherPerson",
    "busy",
];
const STORE = { number: "000201", name: "Utrecht", timeZone: "Europe/Amsterdam", accentColor: null };
const WORKER = { staffId: "000402", name: "Noor Jansen", userPrincipalName: "", mayManageTasks: false };
const PROBLEMS: readonly Problem[] = [
    { kind: "offline" },
    { kind: "throttled", retryAfterMs: 90_000 },
    { kind: "conflict" },
    { kind: "unavailable", status: 503 },
    ...SIGN_IN_REASONS.map((why) => ({ kind: "signInNeeded", why }) as const),
    ...REASONS.map((reason) => ({ kind: "refused", reason, code: "SomeCode" }) as const),
];

for (const culture of ["en-US", "nl"]) {
    describe(`The sentences for people (${culture})`, () => {
        let texts: Texts;

        beforeAll(async () => {
            const path = new URL(`../../Resources/Strings/${culture}/strings.resjson`, import.meta.url);
            const all = JSON.parse(await readFile(path, "utf8")) as Record<string, string>;
            texts = new Texts({ getString: (id) => all[id] ?? id, getCurrentUICulture: () => culture });
        });

        it("are there for each problem, each its own, and none shows a code of Graph", () => {
            const sentences = PROBLEMS.map((problem) => problemText(texts, problem, { store: STORE, worker: WORKER }));
            expect(sentences.filter((text) => !text.endsWith(".") || /storeTasks_|\{\d\}|SomeCode/.test(text))).toEqual(
                [],
            );
            expect(new Set(sentences).size).toBe(PROBLEMS.length);
        });

        it("are there for a register that cannot keep what somebody did", () => {
            for (const kind of ["storageFull", "storageBroken"] as const) {
                expect(storageProblemText(texts, { kind })).toMatch(/\.$/);
            }
        });
    });
}
