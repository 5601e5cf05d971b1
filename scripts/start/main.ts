import { writeFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { makeCertificateFiles, type CertificateFiles } from "./certificateFiles";
import { findStoreLinks } from "./findStoreLinks";
import { freePort } from "./freePort";
import { localFetch } from "./localFetch";
import { openInBrowser } from "./openInBrowser";
import { startServer, type RunningServer } from "./startServer";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** The demo's tenant and apps, as the emulator's seed `contoso` has them. */
const DEMO = {
    tenantId: "6c1f3b9e-0c5d-4c2e-9d6a-1f2e3d4c5b6a",
    registerClientId: "0a6e9a54-7f0e-4d55-8a39-3f2f6f0b1c01",
    provisioningClientId: "0a6e9a54-7f0e-4d55-8a39-3f2f6f0b1c02",
    provisioningSecret: "contoso-demo-secret",
};

interface Options {
    readonly port: string;
    readonly emulatorPort: string;
    readonly open: boolean;
    readonly https: boolean;
    readonly cors: string[];
    readonly package: string;
}

const options = new Command("npm start --")
    .description("Starts the demo: a register and a Teams board that share one Planner plan.")
    .option("--port <number>", "port of the page; 0 takes a free one", "8080")
    .option("--emulator-port <number>", "port of the Graph emulator; 0 takes a free one", "0")
    .option("--package <folder>", "the built package to load", "dist/StoreTasks")
    .option("--https", "serve all over https, with real sign-in through MSAL")
    .option("--cors <origin...>", "pages of this origin may call the emulator, too; '*': any", [])
    .option("--no-open", "do not open the page in a browser")
    .parse()
    .opts<Options>();

const servers: RunningServer[] = [];
const stopAll = (): void => servers.forEach((server) => server.stop());
process.once("SIGINT", stopAll);
process.once("SIGTERM", stopAll);

let tls: CertificateFiles | null = null;
try {
    tls = options.https ? await makeCertificateFiles(join(root, "build", "demo")) : null;
    const tlsArguments = tls ? ["--tls-cert", tls.certFile, "--tls-key", tls.keyFile] : [];
    const port = options.port === "0" ? await freePort() : Number(options.port);
    const page = `${tls ? "https" : "http"}://localhost:${port}`;
    const emulator = await startServer(root, "packages/graph-emulator/src/main.ts", [
        ...["--port", options.emulatorPort, ...tlsArguments],
        ...[page, ...options.cors].flatMap((origin) => ["--cors", origin]),
    ]);
    servers.push(emulator);
    const stores = await findStoreLinks({ url: emulator.url, fetch: localFetch(tls?.cert) }, DEMO);
    const propertiesFile = await writeSettings({
        tenantId: DEMO.tenantId,
        clientId: DEMO.registerClientId,
        graphBaseUrl: emulator.url,
        stores,
        ...(tls && { signIn: { authority: `${emulator.url}${DEMO.tenantId}` } }),
    });
    const host = await startServer(root, "packages/pos-host/src/main.ts", [
        ...["--package", join(root, options.package)],
        ...["--port", String(port), "--graph", emulator.url, ...tlsArguments],
        ...["--channel-properties", propertiesFile],
    ]);
    servers.push(host);
    await tls?.remove();
    if (tls) console.log(`Certificate: ${tls.spkiHash} (see "Real sign-in" in README.md)`);
    console.log(`Graph emulator: ${emulator.url}`);
    console.log(`Store Tasks is ready: ${host.url}`);
    if (options.open) openInBrowser(host.url);
    await Promise.race(servers.map((server) => server.ended));
} catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
} finally {
    // Also where a server did not come up: the key opens the one that did.
    await tls?.remove();
    stopAll();
}

async function writeSettings(settings: object): Promise<string> {
    const file = join(root, "build", "demo", `channel-properties-${process.pid}.json`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify({ "StoreTasks.Settings": JSON.stringify(settings) }, null, 2));
    return file;
}
