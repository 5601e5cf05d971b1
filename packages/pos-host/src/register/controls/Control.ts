import type { HostTextId } from "../dialogs/hostTexts";
import { hostText } from "../dialogs/hostTexts";

/** What a control needs from the register. `culture` is a BCP 47 tag. */
export interface ControlServices {
    reportError(error: unknown): void;
    readonly culture: string;
}

/** Base of every control: its listeners. An exception of a listener is reported and reaches nobody else. */
export abstract class Control<TEvents extends object> {
    readonly #listeners = new Map<keyof TEvents, Set<(data: never) => void>>();
    readonly #services: ControlServices;

    constructor(services: ControlServices) {
        this.#services = services;
    }

    /** Calls `listener` on every event of that name; the same listener is added once. */
    addEventListener<K extends keyof TEvents>(name: K, listener: (data: TEvents[K]) => void): void {
        const listeners = this.#listeners.get(name) ?? new Set();
        this.#listeners.set(name, listeners.add(listener));
    }

    /** Ends what `addEventListener` began; without effect for an unknown listener. */
    removeEventListener<K extends keyof TEvents>(name: K, listener: (data: TEvents[K]) => void): void {
        this.#listeners.get(name)?.delete(listener);
    }

    protected raise<K extends keyof TEvents>(name: K, data: TEvents[K]): void {
        const listeners = [...(this.#listeners.get(name) ?? [])] as ((data: TEvents[K]) => void)[];
        for (const listener of listeners) this.guard(() => listener(data));
    }

    /** Runs code of an extension; what it throws is reported. */
    protected guard<T>(run: () => T): T | undefined {
        try {
            return run();
        } catch (error) {
            this.#services.reportError(error);
            return undefined;
        }
    }

    protected text(id: HostTextId): string {
        return hostText(id, this.#services.culture);
    }
}
