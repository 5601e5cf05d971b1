import { createServer as createHttpServer, type IncomingMessage } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { createAdaptorServer, type HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { ConnectionCut, type Emulator } from "../createEmulator";
import { makeCertificate } from "./makeCertificate";

/** A listening emulator. */
export interface RunningServer {
    /** `http://localhost:PORT` or `https://…`. */
    readonly url: string;
    /** Ends every connection and stops listening. */
    close(): Promise<void>;
}

/** Serves an emulator on the loopback address. Port 0: any free one. Rejects when the port is taken. */
export async function startServer(
    emulator: Emulator,
    options: { readonly port: number; readonly https: boolean },
): Promise<RunningServer> {
    const server = createAdaptorServer({
        fetch: (request, bindings) => answerOrCut(emulator, request, bindings as HttpBindings),
        ...(options.https
            ? { createServer: createHttpsServer, serverOptions: await makeCertificate() }
            : { createServer: createHttpServer }),
    });
    const sockets = new Set<Socket>();
    server.on("connection", (socket: Socket) => {
        sockets.add(socket);
        socket.on("close", () => sockets.delete(socket));
    });
    await new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        server.listen(options.port, "127.0.0.1", resolve);
    });
    const { port } = server.address() as AddressInfo;
    return {
        url: `${options.https ? "https" : "http"}://localhost:${String(port)}`,
        close: () =>
            new Promise((resolve) => {
                server.close(() => {
                    resolve();
                });
                for (const socket of sockets) socket.destroy();
            }),
    };
}

async function answerOrCut(emulator: Emulator, request: Request, bindings: HttpBindings): Promise<Response> {
    try {
        return await emulator.fetch(request);
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
