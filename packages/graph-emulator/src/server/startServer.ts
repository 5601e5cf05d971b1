import { randomBytes } from "node:crypto";
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
    /** What `/_emulator/` asks for in the header X-Emulator-Secret. */
    readonly adminSecret: string;
    /** Ends every connection and stops listening. */
    close(): Promise<void>;
}

/**
 * Serves an emulator on the loopback address. Port 0: any free one. Its admin endpoint asks for a secret from now on:
 * the one given, else the emulator's own, else one made for this run. Rejects when the port is taken.
 */
export async function startServer(
    emulator: Emulator,
    options: { readonly port: number; readonly https: boolean; readonly adminSecret?: string },
): Promise<RunningServer> {
    const adminSecret = options.adminSecret ?? emulator.adminSecret() ?? randomBytes(24).toString("base64url");
    emulator.protectAdmin(adminSecret);
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
