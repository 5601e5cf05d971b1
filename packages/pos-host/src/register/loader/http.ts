/**
 * Text of a file of the host. XMLHttpRequest, because `fetch` is gone on the register page. Rejects with the
 * status when the server has no such file.
 */
export function getText(url: string): Promise<string> {
    return new Promise((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.open("GET", url);
        request.onload = () => {
            if (request.status === 200) resolve(request.responseText.replace(/^\uFEFF/, ""));
            else reject(new Error(`${url} answered ${String(request.status)}. Check the path in the manifest.`));
        };
        request.onerror = () => {
            reject(new Error(`${url} could not be reached. Is the POS host still running?`));
        };
        request.send();
    });
}
