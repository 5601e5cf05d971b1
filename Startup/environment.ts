import type { IExtensionContext } from "PosApi/Framework/ExtensionContext";
import type { Clock, Random } from "../DataService/api";

/** The register's own clock. */
export const browserClock: Clock = {
    now: () => Date.now(),
    elapsed: () => performance.now(),
    after: (delayMs, action) => {
        const timer = setTimeout(action, delayMs);
        return () => {
            clearTimeout(timer);
        };
    },
};

/** Chance, as the browser has it. */
export const browserRandom: Random = () => Math.random();

/** The text at `url`; null when there is none. By XMLHttpRequest, because POS builds have run without `fetch`. */
export function readText(url: string): Promise<string | null> {
    return new Promise((resolve) => {
        const request = new XMLHttpRequest();
        request.open("GET", url);
        request.onload = () => {
            // A page read from disk (in-app Store Commerce) has no status.
            const isFound = request.status === 200 || (request.status === 0 && request.responseText !== "");
            resolve(isFound ? request.responseText : null);
        };
        request.onerror = () => {
            resolve(null);
        };
        request.send();
    });
}

/** Where a file of the package is. */
export function urlOf({ extensionPackageInfo }: IExtensionContext, path: string): string {
    return new URL(`${extensionPackageInfo.baseUrl.replace(/\/$/, "")}/${path}`, document.baseURI).href;
}
