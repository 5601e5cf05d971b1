import type { BrowserContext, Frame } from "playwright-core";

/** What must never lie about: a token, whoever issued it, and the name somebody signs in with. */
const TOKEN = /eyJ[\w-]{10,}\.[\w-]{10,}\./;
const SIGN_IN_NAME = /[\w.]+(@|%40)contoso\.example/i;

/** Everything that a page can leave on the machine, as text. */
function keptBy(window: Frame): Promise<Readonly<Record<string, string>>> {
    // No function with a name inside: tsx would mark it with a call that the browser does not know.
    return window.evaluate(async () => {
        const kept: Record<string, string> = {
            localStorage: JSON.stringify(localStorage),
            sessionStorage: JSON.stringify(sessionStorage),
            cookies: document.cookie,
        };
        for (const { name } of await indexedDB.databases()) {
            const database = await new Promise<IDBDatabase>((resolve, reject) => {
                const request = indexedDB.open(name ?? "");
                request.onsuccess = () => resolve(request.result);
                request.onerror = () => reject(new Error(`Could not open ${name ?? ""}.`));
            });
            for (const table of database.objectStoreNames) {
                const store = database.transaction(table).objectStore(table);
                const [keys, values] = [store.getAllKeys(), store.getAll()];
                await new Promise((resolve) => (values.onsuccess = resolve));
                kept[`${name ?? ""}/${table}`] = JSON.stringify([keys.result, values.result]);
            }
            database.close();
        }
        return kept;
    });
}

/** Listens to what pages tell and ask for, and looks through what they keep. */
export class Leaks {
    readonly #told: string[] = [];
    readonly #contexts: BrowserContext[] = [];

    /** Watches a browser profile from now on. */
    watch(context: BrowserContext): void {
        this.#contexts.push(context);
        context.on("console", (message) => this.#told.push(`console: ${message.text()}`));
        context.on("weberror", (error) => this.#told.push(`error: ${String(error.error())}`));
        context.on("request", (request) => this.#told.push(`address: ${withoutSignIn(request.url())}`));
    }

    /** Where a token or a sign-in name lies; forgets what was heard so far. The profiles must still be open. */
    async find(): Promise<readonly string[]> {
        const found = this.#told.splice(0).filter((text) => TOKEN.test(text) || SIGN_IN_NAME.test(text));
        for (const page of this.#contexts.splice(0).flatMap((context) => context.pages())) {
            if (!page.url().startsWith("http")) continue;
            for (const [place, text] of Object.entries(await keptBy(page.mainFrame()))) {
                const leak = TOKEN.exec(text) ?? SIGN_IN_NAME.exec(text);
                if (leak) found.push(`${place}: ${leak[0]}`);
            }
        }
        return found;
    }
}

/** Whom Entra expects is told to Entra alone, and nowhere else does an address name anybody. */
function withoutSignIn(url: string): string {
    return url.replace(/(\/oauth2\/v2\.0\/authorize)\?.*/, "$1");
}
