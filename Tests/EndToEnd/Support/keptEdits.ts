import type { Frame } from "playwright-core";

/** How many edits lie in the databases of a window's origin, whoever made them. */
export function countKeptEdits(window: Frame): Promise<number> {
    // No function with a name inside: tsx would mark it with a call that the browser does not know.
    return window.evaluate(async () => {
        let count = 0;
        for (const { name } of await indexedDB.databases()) {
            const database = await new Promise<IDBDatabase>((resolve, reject) => {
                const request = indexedDB.open(name ?? "");
                request.onsuccess = () => resolve(request.result);
                request.onerror = () => reject(new Error(`Could not open ${name ?? ""}.`));
            });
            if (database.objectStoreNames.contains("edits")) {
                const edits = database.transaction("edits").objectStore("edits").count();
                await new Promise((resolve) => (edits.onsuccess = resolve));
                count += edits.result;
            }
            database.close();
        }
        return count;
    });
}
