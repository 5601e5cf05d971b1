import { extname } from "node:path";

const byExtension: Readonly<Record<string, string>> = {
    ".css": "text/css; charset=utf-8",
    ".gif": "image/gif",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".map": "application/json; charset=utf-8",
    ".mp3": "audio/mpeg",
    ".png": "image/png",
    ".resjson": "application/json; charset=utf-8",
    ".svg": "image/svg+xml",
    ".wav": "audio/wav",
    ".woff": "font/woff",
    ".woff2": "font/woff2",
};

/** Content type of a file, by its extension; bytes when unknown. */
export function mediaTypeOf(path: string): string {
    return byExtension[extname(path).toLowerCase()] ?? "application/octet-stream";
}
