import type { Bucket } from "../DataService/api";
import type { LivePlan } from "./LivePlan";

/** The store's lists, the one for ad-hoc tasks first, then as on the board. */
export function bucketsInOrder(plan: LivePlan): readonly Bucket[] {
    const isAdHoc = (name: string): boolean => /^ad[\s-]?hoc/i.test(name);
    return [...plan.view.peek().plan.buckets].sort(
        (left, right) =>
            Number(isAdHoc(right.name)) - Number(isAdHoc(left.name)) || (left.orderHint < right.orderHint ? -1 : 1),
    );
}
