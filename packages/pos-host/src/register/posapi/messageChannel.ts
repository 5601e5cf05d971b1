type Handler = (data: unknown) => void;

interface Port {
    readonly handlers: Map<string, Set<Handler>>;
    readonly waiting: { readonly type: string; readonly data: unknown }[];
    state: "waiting" | "open" | "closed";
}

/** One side of a channel. What the other side sends before `start` waits; after `close` it is dropped. */
export interface Endpoint {
    sendMessage(type: string, data: unknown): void;
    addMessageHandler(type: string, handler: Handler): { dispose(): void };
    start(): void;
    close(): void;
    dispose(): void;
}

const createPort = (): Port => ({ handlers: new Map(), waiting: [], state: "waiting" });

function deliver(port: Port, type: string, data: unknown): void {
    for (const handler of [...(port.handlers.get(type) ?? [])]) handler(data);
}

function send(to: Port, type: string, data: unknown): void {
    if (to.state === "waiting") to.waiting.push({ type, data });
    else if (to.state === "open") deliver(to, type, data);
}

function createEndpoint(own: Port, other: Port): Endpoint {
    const close = (): void => {
        own.state = "closed";
        own.waiting.length = 0;
        own.handlers.clear();
    };
    return {
        sendMessage: (type, data) => {
            if (own.state !== "closed") send(other, type, data);
        },
        addMessageHandler: (type, handler) => {
            const handlers = own.handlers.get(type) ?? new Set();
            own.handlers.set(type, handlers.add(handler));
            return { dispose: () => void handlers.delete(handler) };
        },
        start: () => {
            if (own.state !== "waiting") return;
            own.state = "open";
            for (const { type, data } of own.waiting.splice(0)) deliver(own, type, data);
        },
        close,
        dispose: close,
    };
}

/** Two connected ends of an in-memory channel: one for the extension, one for POS. */
export function createMessageChannel(): { readonly extension: Endpoint; readonly host: Endpoint } {
    const extension = createPort();
    const host = createPort();
    return { extension: createEndpoint(extension, host), host: createEndpoint(host, extension) };
}
