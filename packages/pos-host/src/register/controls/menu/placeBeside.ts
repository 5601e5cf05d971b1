/** Edges in px, from the top left of the window. */
export interface Box {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
}

/** Width and height in px. */
export interface Size {
    readonly width: number;
    readonly height: number;
}

/** PosApi DirectionalHint. */
export const DirectionalHint = {
    Auto: 0,
    TopLeftEdge: 1,
    TopCenter: 2,
    TopRightEdge: 3,
    BottomLeftEdge: 4,
    BottomCenter: 5,
    BottomRightEdge: 6,
    LeftCenter: 7,
    RightCenter: 8,
} as const;

const gap = 4;

/** Where a panel goes beside its anchor so that it stays in the window. Flips above or below when there is no room. */
export function placeBeside(anchor: Box, panel: Size, view: Size, hint: number): { left: number; top: number } {
    const { left, top } = wanted(anchor, panel, hint);
    const isBeside = hint === DirectionalHint.LeftCenter || hint === DirectionalHint.RightCenter;
    const flipped = isBeside ? top : flippedTop(anchor, panel, top);
    const fits = (edge: number): boolean => edge >= 0 && edge + panel.height <= view.height;
    return {
        left: clamp(left, view.width - panel.width),
        top: clamp(fits(top) || !fits(flipped) ? top : flipped, view.height - panel.height),
    };
}

function wanted(anchor: Box, panel: Size, hint: number): { left: number; top: number } {
    const right = anchor.left + anchor.width;
    const middle = anchor.top + anchor.height / 2 - panel.height / 2;
    if (hint === DirectionalHint.LeftCenter) return { left: anchor.left - gap - panel.width, top: middle };
    if (hint === DirectionalHint.RightCenter) return { left: right + gap, top: middle };
    const isAbove = hint >= DirectionalHint.TopLeftEdge && hint <= DirectionalHint.TopRightEdge;
    const top = isAbove ? anchor.top - gap - panel.height : anchor.top + anchor.height + gap;
    if (hint === DirectionalHint.TopCenter || hint === DirectionalHint.BottomCenter)
        return { left: anchor.left + anchor.width / 2 - panel.width / 2, top };
    const isAtRight = hint === DirectionalHint.TopRightEdge || hint === DirectionalHint.BottomRightEdge;
    return { left: isAtRight ? right - panel.width : anchor.left, top };
}

function flippedTop(anchor: Box, panel: Size, top: number): number {
    const below = anchor.top + anchor.height + gap;
    return top < anchor.top ? below : anchor.top - gap - panel.height;
}

function clamp(value: number, max: number): number {
    return Math.max(0, Math.min(value, Math.max(0, max)));
}
