/** Content Security Policy of a CPOS site, reduced to what does not depend on Microsoft's hosts. Images from `blob:` stay blocked. */
export const registerPolicy = [
    "default-src 'self'",
    "script-src 'self' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src * data:",
    "connect-src *",
].join("; ");

/** Headers of every page that the host serves. */
export const pageHeaders: Readonly<Record<string, string>> = {
    "Content-Security-Policy": registerPolicy,
    "X-Frame-Options": "SAMEORIGIN",
    "X-Content-Type-Options": "nosniff",
    "Content-Type": "text/html; charset=utf-8",
};
