import type { Adapter, AdapterPayload } from "oidc-provider";

/** Keeps one kind of record of oidc-provider (sessions, codes, refresh tokens) in memory: a restart ends them. */
export class MemoryRecords implements Adapter {
    readonly #kind = new Map<string, AdapterPayload>();

    /** Removes what belongs to a person; null: everything. */
    removeOf(userId: string | null): void {
        for (const [id, { accountId }] of this.#kind)
            if (userId === null || accountId === userId) this.#kind.delete(id);
    }

    upsert(id: string, payload: AdapterPayload): Promise<void> {
        this.#kind.set(id, payload);
        return Promise.resolve();
    }

    find(id: string): Promise<AdapterPayload | undefined> {
        return Promise.resolve(this.#kind.get(id));
    }

    findByUid(uid: string): Promise<AdapterPayload | undefined> {
        return Promise.resolve([...this.#kind.values()].find((payload) => payload.uid === uid));
    }

    findByUserCode(): Promise<undefined> {
        return Promise.resolve(undefined);
    }

    consume(id: string): Promise<void> {
        const payload = this.#kind.get(id);
        if (payload) this.#kind.set(id, { ...payload, consumed: true });
        return Promise.resolve();
    }

    destroy(id: string): Promise<void> {
        this.#kind.delete(id);
        return Promise.resolve();
    }

    revokeByGrantId(grantId: string): Promise<void> {
        for (const [id, payload] of this.#kind) if (payload.grantId === grantId) this.#kind.delete(id);
        return Promise.resolve();
    }
}
