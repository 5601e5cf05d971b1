import { readFile } from "node:fs/promises";
import { Hono, type Context } from "hono";
import type { RegisterWorld } from "../world/worldSchema";
import type { Assets } from "./bundle";
import { definePackages, type PackageFolder } from "./extensionPackages";
import { findPackageFile } from "./findPackageFile";
import { mediaTypeOf } from "./mediaTypes";
import { pageHeaders } from "./securityHeaders";
import { teamsConfiguration } from "./teamsConfiguration";

/** What the host serves. */
export interface HostContent {
    readonly packages: readonly PackageFolder[];
    readonly world: RegisterWorld;
    readonly assets: Assets;
    /** Base URL of the Graph emulator; undefined = no Teams board. */
    readonly graphBaseUrl: string | undefined;
}

const decoder = new TextDecoder();

function servePage(context: Context, { assets, graphBaseUrl }: HostContent, name: string): Response {
    const html = decoder.decode(assets.get(name));
    const keepsFetch = context.req.query("fetch") === "keep";
    return context.body(keepsFetch ? html.replace(/^.*removeFetch\.js.*$/m, "") : html, 200, {
        ...headersFor(graphBaseUrl),
    });
}

async function servePackageFile(context: Context, { packages, graphBaseUrl }: HostContent): Promise<Response> {
    const [, folderName = "", rest = ""] = /^\/pos\/extensions\/([^/]+)\/(.+)$/i.exec(rawPath(context)) ?? [];
    const folder = packages.find(({ name }) => encodeURIComponent(name).toLowerCase() === folderName.toLowerCase());
    const path = folder && (await findPackageFile(folder.path, rest));
    if (path === undefined) return context.text("No such file in the package.", 404);
    // Views may be framed pages of the package (sign-in return pages), so they carry the page's policy too.
    const headers = path.endsWith(".html") ? headersFor(graphBaseUrl) : {};
    return context.body(new Uint8Array(await readFile(path)), 200, { ...headers, "Content-Type": mediaTypeOf(path) });
}

function headersFor(graphBaseUrl: string | undefined): Readonly<Record<string, string>> {
    return pageHeaders(graphBaseUrl === undefined ? undefined : new URL(graphBaseUrl).origin);
}

const rawPath = (context: Context): string => new URL(context.req.url).pathname;

/** The host's routes as one function from request to response. */
export function createHostApp(content: HostContent): Hono {
    const { assets, packages, world, graphBaseUrl } = content;
    const app = new Hono();
    app.use(async (context, next) => {
        await next();
        context.header("Cache-Control", "no-store");
    });
    app.get("/", (context) => servePage(context, content, "shell/index.html"));
    app.get("/pos/", (context) => servePage(context, content, "pos/index.html"));
    app.get("/teams/", (context) => servePage(context, content, "teams/index.html"));
    for (const page of ["/pos", "/teams"]) app.get(page, (context) => context.redirect(`${page}/`));
    app.get("/pos/world.json", (context) => context.json(world));
    app.get("/pos/packages.json", async (context) =>
        context.json(await definePackages(packages, world.extensionPackages)),
    );
    app.get("/teams/config.json", (context) => context.json(teamsConfiguration(world, graphBaseUrl)));
    app.get("/shell/config.json", (context) => context.json({ teams: graphBaseUrl !== undefined }));
    app.get("/pos/:extensions{[Ee][Xx][Tt][Ee][Nn][Ss][Ii][Oo][Nn][Ss]}/*", (context) =>
        servePackageFile(context, content),
    );
    app.get("*", (context) => {
        const name = rawPath(context).slice(1);
        const asset = assets.get(name);
        if (asset === undefined) return context.notFound();
        return context.body(new Uint8Array(asset), 200, { "Content-Type": mediaTypeOf(name) });
    });
    return app;
}
