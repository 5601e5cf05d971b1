/** What an administrator does to the sign-ins of people. */
export class Accounts {
    readonly #blocked = new Set<string>();
    readonly #listeners: ((userId: string | null) => void)[] = [];

    /** Switches an account off, or on again. */
    block(userId: string, isBlocked: boolean): void {
        if (isBlocked) this.#blocked.add(userId);
        else this.#blocked.delete(userId);
    }

    isBlocked(userId: string): boolean {
        return this.#blocked.has(userId);
    }

    /** Ends every session and refresh token of a person; null: of everybody. */
    revoke(userId: string | null): void {
        for (const listener of this.#listeners) listener(userId);
    }

    onRevoke(listener: (userId: string | null) => void): void {
        this.#listeners.push(listener);
    }

    /** Switches every account on, and ends every session. */
    clear(): void {
        this.#blocked.clear();
        this.revoke(null);
    }
}
