import type { Problem, Send } from "../../../DataService/api";
import { GraphChannel } from "../../../DataService/Graph/GraphChannel";
import type { GraphAnswer } from "../../../DataService/Graph/problemFromResponse";
import type { TokenProvider } from "../../../DataService/Graph/TokenProvider";
import type { Result } from "../../../DataService/Model/Result";
import { tokensBy } from "../../Support/signIn";
import { VirtualClock } from "../../Support/VirtualClock";

const GRAPH = "https://graph.example/";

/** A request as it arrived. */
export interface Arrived {
    readonly method: string;
    /** Below `/v1.0`. */
    readonly path: string;
    readonly token: string;
    readonly body: unknown;
}

/** A part of a batch, as it is answered. */
export interface PartAnswer {
    readonly status: number;
    readonly headers?: unknown;
    readonly body?: unknown;
}

/** A Graph that answers what a spec says, and remembers what it was asked. */
export class ScriptedGraph {
    readonly clock = new VirtualClock();
    readonly arrived: Arrived[] = [];
    readonly channel: GraphChannel;
    tokensGiven = 0;

    constructor(answer: (request: Arrived) => Response | Promise<Response>, tokens?: TokenProvider["token"]) {
        const send: Send = async ({ method, url, headers, body }) => {
            const token = (new Headers(headers).get("Authorization") ?? "").replace("Bearer ", "");
            const path = url.replace(`${GRAPH}v1.0`, "");
            const request = { method, path, token, body: body === null ? null : (JSON.parse(body) as unknown) };
            this.arrived.push(request);
            return answer(request);
        };
        const token = tokens ?? ((renew): ReturnType<TokenProvider["token"]> => this.#token(renew));
        this.channel = new GraphChannel({ graphBaseUrl: GRAPH, tokens: tokensBy(token), send, clock: this.clock });
    }

    /** Methods and paths, oldest first. */
    get calls(): string[] {
        return this.arrived.map(({ method, path }) => `${method} ${path}`);
    }

    #token(renew: boolean): ReturnType<TokenProvider["token"]> {
        if (renew || this.tokensGiven === 0) this.tokensGiven += 1;
        return Promise.resolve({ ok: true, value: { accessToken: `token${this.tokensGiven}`, userId: "noor" } });
    }
}

/** The paths of a batch; empty for any other request. */
export function partsOf({ body }: Arrived): string[] {
    const requests = (body as { requests?: readonly { url: string }[] } | null)?.requests ?? [];
    return requests.map(({ url }) => url);
}

/** Answers each part of a batch by its path. */
export function answerParts(request: Arrived, answer: (path: string) => PartAnswer): Response {
    return Response.json({
        responses: partsOf(request).map((path, index) => ({ id: String(index), ...answer(path) })),
    });
}

/** A refusal in Graph's own words. */
export function refusal(status: number, code = ""): Response {
    return Response.json({ error: { code, message: "" } }, { status });
}

/** Statuses of answers, and the kinds of problem where there was none. */
export function told(answers: readonly Result<GraphAnswer, Problem>[]): (number | string)[] {
    return answers.map((answer) => (answer.ok ? answer.value.status : answer.problem.kind));
}
