import { createServer } from "node:net";
import type { AddressInfo } from "node:net";

/** A port of this machine that nobody uses now. */
export function freePort(): Promise<number> {
    return new Promise((resolve, reject) => {
        const server = createServer();
        server.once("error", reject);
        server.listen(0, "localhost", () => {
            const { port } = server.address() as AddressInfo;
            server.close(() => resolve(port));
        });
    });
}
