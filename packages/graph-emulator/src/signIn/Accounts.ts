/** What an administrator does to the sign-ins of people. */
export class Accounts {
    readonly #blocked = new Set<string>();
    readonly #revokedAtMs = new Map<string, number>();
    #allRevokedAtMs = -Infinity;

    /** Switches an account off, or on again. */
    block(userId: string, isBlocked: boolean): void {
        if (isBlocked) this.#blocked.add(userId);
        else this.#blocked.delete(userId);
    }

    isBlocked(userId: string): boolean {
        return this.#blocked.has(userId);
    }

    /** Ends every session and refresh token of a person, or of everybody, up to now. */
    revoke(userId: string | null, nowMs: number): void {
        if (userId === null) this.#allRevokedAtMs = nowMs;
        else this.#revokedAtMs.set(userId, nowMs);
    }

    revokedAtMs(userId: string): number {
        return Math.max(this.#allRevokedAtMs, this.#revokedAtMs.get(userId) ?? -Infinity);
    }

    clear(): void {
        this.#blocked.clear();
        this.#revokedAtMs.clear();
        this.#allRevokedAtMs = -Infinity;
    }
}
