import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import { generateHistory } from "./generateHistory";
import type { History } from "./History";
import { runHistory } from "./runHistory";
import { sentenceOf } from "./sentences";
import { SMALL_HISTORIES, withCrash } from "./smallHistories";

/** Other histories in every run. What fails says its seed, which makes the same history again. */
const FIRST_SEED = randomInt(10_000_000, 2 ** 31);
const SEEDS = 300;

interface FailedSeed {
    readonly seed: number;
    readonly found: string;
}

/** What remained of a history when all was left out that did not matter. */
interface FailedHistory {
    readonly found: string;
    readonly history: History;
}

function read(file: string): unknown {
    return JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));
}

async function violationsOf(history: History): Promise<readonly string[]> {
    return (await runHistory(history)).violations;
}

describe("A store in which everything breaks", () => {
    for (const { seed, found } of read("failedSeeds.json") as readonly FailedSeed[]) {
        it(`loses, doubles and overwrites nothing in history ${seed}. ${found}`, async () => {
            expect(await violationsOf(generateHistory(seed))).toEqual([]);
        });
    }

    for (const { found, history } of read("failedHistories.json") as readonly FailedHistory[]) {
        it(`loses, doubles and overwrites nothing where it once did. ${found}`, async () => {
            expect(await violationsOf(history)).toEqual([]);
        });
    }

    it("loses, doubles and overwrites nothing in some hundred histories", async () => {
        for (let seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed += 1) {
            expect(await violationsOf(generateHistory(seed)))
                .withContext(`again: node scripts/simulate.mjs --seed ${seed}`)
                .toEqual([]);
        }
    }, 120_000);

    it("comes to the same end whenever a history is run again", async () => {
        const first = await runHistory(generateHistory(1));
        const second = await runHistory(generateHistory(1));
        expect(second.story).toEqual(first.story);
    });

    it("tells every step of a history in words", () => {
        const sentences = generateHistory(1).steps.map(sentenceOf);
        expect(sentences.every((sentence) => /^\+\d+ ms \S/.test(sentence))).toBe(true);
    });
});

describe("A register whose power goes", () => {
    for (const small of SMALL_HISTORIES) {
        it(`keeps everything at each await point of ${small.name}`, async () => {
            const { points } = await runHistory(small.history);
            expect(points).toBeGreaterThan(10);
            for (let point = 1; point <= points; point += 1) {
                expect(await violationsOf(withCrash(small, point)))
                    .withContext(`await point ${point}`)
                    .toEqual([]);
            }
        }, 60_000);
    }
});
