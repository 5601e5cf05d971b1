import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { bundleAssets, type Assets } from "./bundle";
import { createHostApp } from "./createHostApp";
import { openPackageFolders } from "./extensionPackages";
import { readChannelProperties, readWorld } from "./readWorld";

/** How to start the host; paths are resolved against the working directory. */
export interface HostOptions {
    readonly packages: readonly string[];
    /** 0 = any free port. */
    readonly port: number;
    readonly graph?: string;
    readonly world?: string;
    readonly channelProperties?: string;
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
    return new Promise((resolve, reject) => {
        const server = serve({ fetch: app.fetch, port: options.port, hostname: "localhost" }, ({ port }) => {
            resolve({
                url: `http://localhost:${String(port)}/`,
                close: () =>
                    new Promise((done) => {
                        server.close(() => {
                            done();
                        });
                        if ("closeAllConnections" in server) server.closeAllConnections();
                    }),
            });
        });
        server.on("error", reject);
    });
}
