import { readFileSync } from "node:fs";
import { Command, InvalidArgumentError, Option } from "commander";
import { createEmulator, type SeedName } from "./createEmulator";
import { SEED_NAMES } from "./seeds/plantSeed";
import { startServer, type ServerOptions } from "./server/startServer";
import { WorldFile } from "./server/WorldFile";
import { openIdSignIn } from "./signIn/openIdSignIn";

interface Options {
    readonly port: number;
    readonly https: boolean;
    readonly tlsCert?: string;
    readonly tlsKey?: string;
    readonly listen?: string;
    readonly cors: string[];
    readonly data?: string;
    readonly seed: SeedName;
    readonly trustTokens: boolean;
    readonly adminSecret?: string;
}

const SAVE_EVERY_MS = 200;

function portNumber(text: string): number {
    const port = Number(text);
    if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
    throw new InvalidArgumentError("A port is a whole number from 0 to 65535; 0 takes any free one.");
}

function secretText(text: string): string {
    if (/^[\x21-\x7e]{8,}$/.test(text)) return text;
    throw new InvalidArgumentError("A secret is eight or more characters that a header can carry, without spaces.");
}

const collect = (origin: string, all: string[]): string[] => [...all, origin];

function httpsOf({ https, tlsCert, tlsKey }: Options): ServerOptions["https"] {
    if (tlsCert === undefined && tlsKey === undefined) return https;
    if (tlsCert === undefined || tlsKey === undefined)
        throw new Error("--tls-cert and --tls-key belong together; one of them is missing.");
    return { cert: readFileSync(tlsCert, "utf8"), key: readFileSync(tlsKey, "utf8") };
}

const command = new Command("emulator")
    .description("Serves a local emulator of the Microsoft Graph parts that task software uses.")
    .option("--port <number>", "port to listen on; 0 = any free one", portNumber, 8787)
    .option("--https", "serve https with a self-signed certificate made at start", false)
    .option("--tls-cert <file>", "serve https with this certificate (PEM) ...")
    .option("--tls-key <file>", "... and this key (PEM)")
    .option("--listen <address>", "address to listen on; without it only this machine can reach the emulator")
    .option(
        "--cors <origin>",
        "a page of this origin may call it; '*': any page; may be given more than once",
        collect,
        [],
    )
    .option("--data <file>", "keep the world in this file over restarts")
    .addOption(new Option("--seed <name>", "what a new world holds").choices(SEED_NAMES).default("contoso"))
    .option("--trust-tokens", "believe any JWT, whoever signed it", false)
    .addOption(
        new Option("--admin-secret <text>", "what /_emulator/ asks for; made and printed when missing")
            .env("EMULATOR_ADMIN_SECRET")
            .argParser(secretText),
    );

async function main(options: Options): Promise<void> {
    const file = options.data === undefined ? undefined : new WorldFile(options.data);
    const snapshot = file?.read();
    const emulator = createEmulator({
        now: Date.now,
        seed: options.seed,
        trustTokens: options.trustTokens,
        signIn: openIdSignIn,
        ...(snapshot === undefined ? {} : { snapshot }),
    });
    const server = await startServer(emulator, { ...options, https: httpsOf(options) });
    if (options.listen !== undefined)
        process.stdout.write(`Everybody who reaches ${options.listen} can use this emulator.\n`);
    file?.save(emulator);
    const saving = setInterval(() => file?.save(emulator), SAVE_EVERY_MS);
    const stop = (): void => {
        clearInterval(saving);
        file?.save(emulator);
        void server.close().then(() => process.exit(0));
    };
    process.once("SIGTERM", stop);
    process.once("SIGINT", stop);
    process.stdout.write(`Graph emulator is ready: ${server.url}\n`);
    if (options.adminSecret === undefined) process.stdout.write(`Admin secret: ${server.adminSecret}\n`);
}

try {
    await main(command.parse().opts<Options>());
} catch (error) {
    process.stderr.write(
        `Could not start the Graph emulator: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    process.exitCode = 1;
}
