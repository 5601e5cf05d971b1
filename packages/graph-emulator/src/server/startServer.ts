import { randomBytes } from "node:crypto";
import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { ConnectionCut, type Emulator } from "../createEmulator";
import { forOrigins } from "../http/cors";
import { hostsOf, refusalOf } from "./guard";
import { makeCertificate } from "./makeCertificate";

/** A listening emulator. */
export interface RunningServer {
    /** `http://localhost:PORT` or `https://…`. */
    readonly url: string;
    /** What `/_emulator/` asks for in the header X-Emulator-Secret. */
    readonly adminSecret: string;
    /** Ends every connection and stops listening. */
    close(): Promise<void>;
}

/** How a server listens. */
export interface ServerOptions {
    /** 0: any free one. */
    readonly port: number;
    /** True: a certificate made now. */
    readonly https: boolean | { readonly cert: string; readonly key: string };
    /** Address to listen on; missing: 127.0.0.1, which nobody else can reach. */
    readonly listen?: string;
    /** Origins whose pages may read the answers; `*`: any. Missing: none. */
    readonly cors?: readonly string[];
    readonly adminSecret?: string;
}

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Serves an emulator. Its admin endpoint asks for a secret from now on: the one given, else the emulator's own, else one
 * made for this run. Rejects when the port is taken.
 */
export async function startServer(emulator: Emulator, options: ServerOptions): Promise<RunningServer> {
    const adminSecret = options.adminSecret ?? emulator.adminSecret() ?? randomBytes(24).toString("base64url");
    emulator.protectAdmin(adminSecret);
    const { cors = [], listen = "127.0.0.1" } = options;
    const answer = getRequestListener((request, bindings) =>
        answerOrCut(emulator, request, { cors, bindings: bindings as HttpBindings }),
    );
    let hosts: ReadonlySet<string> | "any" = new Set<string>();
    const server = await serverOf(options.https, (request, response) => {
        const refusal = refusalOf(request, hosts);
        if (refusal) response.writeHead(refusal.status, { "Content-Type": "text/plain" }).end(refusal.text);
        else void answer(request, response);
    });
    const sockets = new Set<Socket>();
    server.on("connection", (socket: Socket) => {
        sockets.add(socket);
        socket.on("close", () => sockets.delete(socket));
    });
    await new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        server.listen(options.port, listen, resolve);
    });
    const { port } = server.address() as AddressInfo;
    hosts = hostsOf(listen, port);
    return {
        url: `${options.https === false ? "http" : "https"}://localhost:${String(port)}`,
        adminSecret,
        close: () =>
            new Promise((resolve) => {
                server.close(() => {
                    resolve();
                });
                for (const socket of sockets) socket.destroy();
            }),
    };
}

async function serverOf(https: ServerOptions["https"], listener: Listener): Promise<Server> {
    if (https === false) return createHttpServer(listener);
    return createHttpsServer(https === true ? await makeCertificate() : https, listener);
}

async function answerOrCut(
    emulator: Emulator,
    request: Request,
    { cors, bindings }: { readonly cors: readonly string[]; readonly bindings: HttpBindings },
): Promise<Response> {
    try {
        return forOrigins(await emulator.fetch(request), request.headers.get("Origin"), cors);
    } catch (error) {
        if (!(error instanceof ConnectionCut)) throw error;
        cutLine(bindings.incoming);
        return RESPONSE_ALREADY_SENT;
    }
}

/**
 * Cuts the line so that no client takes it for an idle connection that just ended: browsers silently send a request
 * again when a reused connection closes without a byte. A few bytes that are no HTTP make it a plain network error.
 */
function cutLine(incoming: IncomingMessage): void {
    incoming.socket.end("cut\r\n", () => incoming.socket.destroy());
}
