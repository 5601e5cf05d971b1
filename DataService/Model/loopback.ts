/** True for the names by which a machine means itself. Only there may Graph be plain http or a demo password be used. */
export function isLoopbackHost(hostname: string): boolean {
    return hostname === "localhost" || hostname === "127.0.0.1" || hostname === "[::1]";
}
