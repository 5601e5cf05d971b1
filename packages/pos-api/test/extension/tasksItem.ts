import type { ProxyEntities } from "PosApi/Entities";
import {
    CustomPackingItem,
    CustomPackingItemPosition,
    type CartChangedData,
    type ICustomPackingItemContext,
    type ICustomPackingItemState,
} from "PosApi/Extend/Header";

/** An item in the header that follows the cart. */
export default class TasksItem extends CustomPackingItem {
    public readonly position: CustomPackingItemPosition = CustomPackingItemPosition.Before;
    private store = "";

    constructor(id: string, context: ICustomPackingItemContext) {
        super(id, context);
        this.visible = true;
        this.cartChangedHandler = ({ cart }: CartChangedData): void => this.showCart(cart);
    }

    public onReady(packedElement: HTMLElement, unpackedElement: HTMLElement): void {
        for (const element of [packedElement, unpackedElement]) {
            element.onclick = (): void => this.context.navigator.navigate("TaskListView", { store: this.store });
        }
    }

    public override dispose(): void {
        this.context.messageChannel.close();
        super.dispose();
    }

    protected init(state: ICustomPackingItemState): void {
        this.store = state.deviceConfiguration.StoreNumber ?? state.channelConfiguration.InventLocation ?? this.id;
    }

    private showCart(cart: Readonly<ProxyEntities.Cart>): void {
        this.visible = !cart.CustomerId || (cart.CartLines ?? []).every((line) => line.IsVoided !== true);
    }
}
