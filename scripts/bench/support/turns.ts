/** A turn of the event loop of Node. */
export function turnOfNode(): Promise<void> {
    return new Promise((resolve) => setImmediate(resolve));
}

/** A turn of the event loop of a browser, which waits four milliseconds for a timer of none. */
export function turnOfBrowser(): Promise<void> {
    return new Promise((resolve) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
            channel.port1.close();
            resolve();
        };
        channel.port2.postMessage(null);
    });
}
