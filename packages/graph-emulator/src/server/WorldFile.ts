import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import type { Emulator } from "../createEmulator";

/** Keeps the world of an emulator in a file over restarts: a snapshot, replaced whole, so that a kill leaves the old or the new one. */
export class WorldFile {
    readonly #path: string;
    #writtenRevision: number | undefined;

    constructor(path: string) {
        this.#path = path;
    }

    /** The snapshot of an earlier run, undefined when there is none yet. */
    read(): string | undefined {
        return existsSync(this.#path) ? readFileSync(this.#path, "utf8") : undefined;
    }

    /** Writes the world if anything changed since the last time. */
    save(emulator: Emulator): void {
        const revision = emulator.revision();
        if (revision === this.#writtenRevision) return;
        const temporary = `${this.#path}.new`;
        writeFileSync(temporary, emulator.snapshot());
        renameSync(temporary, this.#path);
        this.#writtenRevision = revision;
    }
}
