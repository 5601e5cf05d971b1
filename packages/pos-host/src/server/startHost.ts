import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import { bundleAssets, type Assets } from "./bundle";
import { createHostApp } from "./createHostApp";
import { openPackageFolders } from "./extensionPackages";
import { hostsOf, refusalOf } from "./guard";
import { readChannelProperties, readWorld } from "./readWorld";

/** How to start the host; paths are resolved against the working directory. */
export interface HostOptions {
    readonly packages: readonly string[];
    /** 0 = any free port. */
    readonly port: number;
    readonly graph?: string;
    readonly world?: string;
    readonly channelProperties?: string;
    /** Certificate and key (PEM) to serve https with; missing: http. */
    readonly tls?: { readonly cert: string; readonly key: string };
    /** Address to listen on; missing: this machine alone. */
    readonly listen?: string;
}

/** A running host. */
export interface RunningHost {
    /** With a slash at the end. */
    readonly url: string;
    close(): Promise<void>;
}

const defaultWorld = fileURLToPath(new URL("../../worlds/contoso.json", import.meta.url));

/**
 * Starts the host on the loopback address. `assets` may be shared between hosts. Rejects when a file is missing, the port is taken or the browser code does not compile.
 */
export async function startHost(options: HostOptions, assets: Promise<Assets> = bundleAssets()): Promise<RunningHost> {
    const [packages, world, channelProperties, bundled] = await Promise.all([
        openPackageFolders(options.packages),
        readWorld(options.world ?? defaultWorld),
        options.channelProperties === undefined ? {} : readChannelProperties(options.channelProperties),
        assets,
    ]);
    const app = createHostApp({
        packages,
        world: { ...world, channelProperties },
        assets: bundled,
        graphBaseUrl: options.graph,
    });
    return listenTo(app, options);
}

function listenTo(app: Hono, { port, tls, listen = "localhost" }: HostOptions): Promise<RunningHost> {
    const answer = getRequestListener(app.fetch);
    let hosts: ReadonlySet<string> | "any" = new Set<string>();
    const listener = (request: IncomingMessage, response: ServerResponse): void => {
        const refusal = refusalOf(request, hosts);
        if (refusal) response.writeHead(refusal.status, { "Content-Type": "text/plain" }).end(refusal.text);
        else void answer(request, response);
    };
    const server = tls ? createHttpsServer(tls, listener) : createHttpServer(listener);
    return new Promise((resolve, reject) => {
        server.on("error", reject);
        server.listen(port, listen, () => {
            const address = server.address() as AddressInfo;
            hosts = hostsOf(listen, address.port);
            resolve({
                url: `${tls ? "https" : "http"}://localhost:${String(address.port)}/`,
                close: () =>
                    new Promise((done) => {
                        server.close(() => {
                            done();
                        });
                        server.closeAllConnections();
                    }),
            });
        });
    });
}
