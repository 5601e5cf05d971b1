import { readFileSync } from "node:fs";
import { Command, InvalidArgumentError } from "commander";
import { startHost, type HostOptions, type RunningHost } from "./server/startHost";

interface Arguments {
    readonly package: string[];
    readonly port: number;
    readonly graph?: string;
    readonly world?: string;
    readonly channelProperties?: string;
    readonly tlsCert?: string;
    readonly tlsKey?: string;
    readonly listen?: string;
}

function parsePort(text: string): number {
    const port = Number(text);
    if (!/^\d+$/.test(text) || port > 65535) throw new InvalidArgumentError("A port is a number from 0 to 65535.");
    return port;
}

function parseGraph(text: string): string {
    if (!URL.canParse(text)) throw new InvalidArgumentError("Give the base URL, such as http://localhost:8787/.");
    return new URL(text).href;
}

const collect = (path: string, all: string[]): string[] => [...all, path];

function endWithSignal(host: RunningHost): void {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
        process.once(signal, () => {
            void host.close().then(() => process.exit(0));
        });
    }
}

const command = new Command("pos-host")
    .description("A local POS that loads built Store Commerce extension packages.")
    .option("--package <dir>", "folder of a built package; may be given more than once", collect, [])
    .option("--port <n>", "port on localhost, 0 = any free one", parsePort, 8080)
    .option("--graph <url>", "base URL of the Graph emulator; shows the Teams board", parseGraph)
    .option("--world <file>", "stores, workers and buttons (default: worlds/contoso.json)")
    .option("--tls-cert <file>", "serve https with this certificate (PEM) ...")
    .option("--tls-key <file>", "... and this key (PEM)")
    .option("--listen <address>", "address to listen on; without it only this machine can reach the host")
    .option("--channel-properties <file>", "JSON object of string to string for the channel configuration");

function tlsOf({ tlsCert, tlsKey }: Arguments): Pick<HostOptions, "tls"> {
    if (tlsCert === undefined && tlsKey === undefined) return {};
    if (tlsCert === undefined || tlsKey === undefined)
        throw new Error("--tls-cert and --tls-key belong together; one of them is missing.");
    return { tls: { cert: readFileSync(tlsCert, "utf8"), key: readFileSync(tlsKey, "utf8") } };
}

const { package: packages, ...rest } = command.parse().opts<Arguments>();
try {
    const host = await startHost({ packages, ...rest, ...tlsOf({ package: packages, ...rest }) });
    if (rest.listen !== undefined) console.log(`Everybody who reaches ${rest.listen} can use this register.`);
    endWithSignal(host);
    console.log(`POS host is ready: ${host.url}`);
} catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
}
