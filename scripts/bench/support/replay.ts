import type { Answered, Asked, Graph } from "./Graph";

/** A Graph that gives the same answers again without working for them, so that the register's own time can be measured. */
export function replaying(graph: Graph): Graph {
    const answers = new Map<string, Answered>();
    return {
        ...graph,
        ask: async (asked) => {
            const key = keyOf(asked);
            const answered = answers.get(key) ?? (await graph.ask(asked));
            answers.set(key, answered);
            return answered;
        },
    };
}

function keyOf({ method, url, body }: Asked): string {
    return `${method} ${url} ${body ?? ""}`;
}
