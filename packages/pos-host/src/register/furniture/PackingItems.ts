import type { CustomPackingItem } from "../posapi/extend/header";
import { createMessageChannel, type Endpoint } from "../posapi/messageChannel";
import type { Reports } from "../reports";
import { make } from "./dom";

/** The class that a header item's module exports. */
export type PackingItemClass = new (id: string, context: object) => CustomPackingItem;

/** A header item as its manifest entry describes it, loaded. */
export interface LoadedPackingItem {
    readonly id: string;
    readonly Item: PackingItemClass;
    readonly context: object;
}

/** A living header item with its two renderings. */
export interface PackingEntry {
    readonly item: CustomPackingItem;
    readonly channel: Endpoint;
    /** For the overflow menu. */
    readonly packed: HTMLElement;
    /** For the header, 48 px wide. */
    readonly unpacked: HTMLElement;
    isVisible: boolean;
}

/** The header items of extensions. They live from logon to log-off. */
export class PackingItems {
    readonly #reports: Reports;
    readonly #loaded: LoadedPackingItem[] = [];
    readonly #onChanged: () => void;
    #entries: PackingEntry[] = [];
    #cart: object | null = null;

    constructor(reports: Reports, onChanged: () => void) {
        this.#reports = reports;
        this.#onChanged = onChanged;
    }

    get visible(): readonly PackingEntry[] {
        return this.#entries.filter(({ isVisible }) => isVisible);
    }

    add(loaded: LoadedPackingItem): void {
        this.#loaded.push(loaded);
    }

    /** Makes every item and hands it the state of the register. */
    create(state: object): void {
        for (const loaded of this.#loaded) this.#attempt(loaded.id, () => this.#create(loaded, state));
        this.#onChanged();
    }

    /** Disposes every item. */
    dispose(): void {
        for (const { item, channel } of this.#entries.splice(0)) {
            this.#attempt(item.id, () => {
                channel.sendMessage("Dispose", undefined);
            });
            channel.dispose();
        }
        this.#onChanged();
    }

    /** Tells the items that the page on top shows or hides the header. */
    tellHeaderVisibility(isVisible: boolean): void {
        for (const { item, channel } of this.#entries) {
            this.#attempt(item.id, () => {
                channel.sendMessage("HeaderVisibilityChanged", { isVisible });
            });
        }
    }

    /** Tells the items what is in the cart now; those that are made later hear of it then. */
    tellCart(cart: object): void {
        this.#cart = cart;
        for (const { item, channel } of this.#entries) {
            this.#attempt(item.id, () => {
                channel.sendMessage("CartChanged", { cart });
            });
        }
    }

    #create({ id, Item, context }: LoadedPackingItem, state: object): void {
        const { extension, host } = createMessageChannel();
        const item = new Item(id, { ...context, messageChannel: extension });
        const entry: PackingEntry = {
            item,
            channel: host,
            packed: make("div", { class: "posHost-headerMenuItem" }),
            unpacked: make("div", { class: "posHost-headerItem" }),
            isVisible: item.visible,
        };
        host.addMessageHandler("VisibilityChanged", (isVisible) => {
            entry.isVisible = isVisible === true;
            this.#onChanged();
        });
        host.start();
        this.#entries.push(entry);
        host.sendMessage("Initialize", state);
        if (this.#cart) host.sendMessage("CartChanged", { cart: this.#cart });
        item.onReady(entry.packed, entry.unpacked);
    }

    #attempt(id: string, step: () => void): void {
        try {
            step();
        } catch (cause) {
            this.#reports.error(`The header item ${id} failed`, cause);
        }
    }
}
