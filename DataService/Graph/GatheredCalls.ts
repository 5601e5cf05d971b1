import type { Problem } from "../Model/Problem";
import { failure } from "../Model/Result";
import type { Result } from "../Model/Result";
import { askTogether } from "./askTogether";
import type { GraphChannel } from "./GraphChannel";
import type { GraphCall } from "./graphRequest";
import type { GraphAnswer } from "./problemFromResponse";

interface WaitingCall {
    readonly call: GraphCall;
    readonly answer: (answer: Result<GraphAnswer, Problem>) => void;
}

const UNANSWERED: Result<never, Problem> = failure({ kind: "unavailable", status: 0 });

/**
 * Lets jobs run side by side until each of them waits for an answer, then asks for all of them at once. Each job is
 * written as if it were alone.
 */
export class GatheredCalls {
    readonly #channel: GraphChannel;
    #running = 0;
    #waiting: readonly WaitingCall[] = [];

    constructor(channel: GraphChannel) {
        this.#channel = channel;
    }

    /** Does the jobs, at most 20. Each makes its calls through `ask`, one at a time. */
    run<Outcome>(jobs: readonly (() => Promise<Outcome>)[]): Promise<Outcome[]> {
        this.#running += jobs.length;
        return Promise.all(jobs.map((job) => this.#finish(job())));
    }

    /** Makes a call, together with those of the other jobs. */
    ask(call: GraphCall): Promise<Result<GraphAnswer, Problem>> {
        return new Promise((answer) => {
            this.#waiting = [...this.#waiting, { call, answer }];
            this.#sendWhenAllWait();
        });
    }

    async #finish<Outcome>(job: Promise<Outcome>): Promise<Outcome> {
        try {
            return await job;
        } finally {
            this.#running -= 1;
            this.#sendWhenAllWait();
        }
    }

    #sendWhenAllWait(): void {
        if (this.#waiting.length > 0 && this.#waiting.length === this.#running) void this.#send();
    }

    async #send(): Promise<void> {
        const sent = this.#waiting;
        this.#waiting = [];
        const calls = sent.map(({ call }) => call);
        // Whatever goes wrong, a job without an answer would hold up all others for ever.
        const answers = await askTogether(this.#channel, calls).catch(() => []);
        for (const [index, { answer }] of sent.entries()) answer(answers[index] ?? UNANSWERED);
    }
}
