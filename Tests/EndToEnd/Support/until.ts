import { setTimeout as pause } from "node:timers/promises";

const STEP_MS = 50;
/** Longer than anything here takes on a slow machine, shorter than a spec may take. */
export const PATIENCE_MS = 20_000;

/** Asks again and again until the answer fits, and returns it. Throws with the last answer when patience ends. */
export async function until<Answer>(ask: () => Promise<Answer>, fits: (answer: Answer) => boolean): Promise<Answer> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
        const answer = await ask();
        if (fits(answer)) return answer;
        if (Date.now() > end) throw new Error(`Waited in vain. The last answer was ${JSON.stringify(answer)}.`);
        await pause(STEP_MS);
    }
}
