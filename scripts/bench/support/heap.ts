import { getHeapSnapshot } from "node:v8";
import { turnOfNode } from "./turns";

/** What this process keeps in memory after a forced collection, in bytes. Needs `node --expose-gc`. */
export async function heapAfterCollection(): Promise<number> {
    const { gc } = globalThis;
    if (!gc) throw new Error("Could not measure the heap: start Node with --expose-gc.");
    // What has just been given up (bodies, ports) is let go of in turns; the smallest of some samples is what stays.
    const samples: number[] = [];
    for (let sample = 0; sample < 4; sample += 1) {
        for (let turn = 0; turn < 10; turn += 1) await turnOfNode();
        await gc({ type: "major", execution: "async" });
        samples.push(process.memoryUsage().heapUsed);
    }
    return Math.min(...samples);
}

/**
 * Of the heap, what the program itself keeps: objects, texts, functions. What the engine keeps (compiled code and its lists)
 * grows for as long as it goes on compiling. In bytes.
 */
export async function objectsOnHeap(): Promise<number> {
    const chunks: string[] = [];
    for await (const chunk of getHeapSnapshot().setEncoding("utf8")) chunks.push(String(chunk));
    const { snapshot, nodes } = JSON.parse(chunks.join("")) as HeapSnapshot;
    const { node_fields: fields, node_types: types } = snapshot.meta;
    const [type, size] = [fields.indexOf("type"), fields.indexOf("self_size")];
    let bytes = 0;
    for (let node = 0; node < nodes.length; node += fields.length) {
        if (!OF_THE_ENGINE.has(types[0]?.[nodes[node + type] ?? 0] ?? "")) bytes += nodes[node + size] ?? 0;
    }
    return bytes;
}

interface HeapSnapshot {
    readonly snapshot: {
        readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly (readonly string[])[] };
    };
    readonly nodes: readonly number[];
}

const OF_THE_ENGINE = new Set(["hidden", "code", "native", "synthetic", "object shape"]);
