/** Content Security Policy of a CPOS site, reduced to what does not depend on Microsoft's hosts. Images from `blob:` stay blocked. */
function registerPolicy(identityProvider: string | undefined): string {
    const policy = [
        "default-src 'self'",
        "script-src 'self' 'unsafe-eval'",
        "style-src 'self' 'unsafe-inline'",
        "img-src * data:",
        "connect-src *",
    ];
    // CPOS lets login.microsoftonline.com be framed, which silent sign-in needs.
    return [...policy, ...(identityProvider === undefined ? [] : [`frame-src 'self' ${identityProvider}`])].join("; ");
}

/** Headers of every page that the host serves. `identityProvider`: origin of the one that stands for Microsoft Entra. */
export function pageHeaders(identityProvider: string | undefined): Readonly<Record<string, string>> {
    return {
        "Content-Security-Policy": registerPolicy(identityProvider),
        "X-Frame-Options": "SAMEORIGIN",
        "X-Content-Type-Options": "nosniff",
        "Content-Type": "text/html; charset=utf-8",
    };
}
