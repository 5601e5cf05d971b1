/**
 * Calls every listener. One that throws has a fault of its own: the page hears of it as of any error that nobody caught, and
 * whoever tells, and the other listeners, go on.
 */
export function callEach<Value>(listeners: Iterable<(value: Value) => void>, value: Value): void {
    for (const listener of [...listeners]) {
        try {
            listener(value);
        } catch (error) {
            queueMicrotask(() => {
                throw error;
            });
        }
    }
}
