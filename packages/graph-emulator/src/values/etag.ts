/** The kinds of Planner entity that have an etag of their own; the name stands inside the etag. */
export type EtagType =
    | "Plan"
    | "PlanDetails"
    | "Bucket"
    | "Task"
    | "TaskDetails"
    | "AssignedToTaskBoardFormat"
    | "BucketTaskBoardFormat"
    | "ProgressTaskBoardFormat";

const COUNTER_LENGTH = 16;
const ZERO = 0x40;

/**
 * The etag of one version of one entity, e.g. `W/"JzEtVGFzayAgQEBA…RCc="`. It decodes to `'1-Task  @@@…D'`.
 * For one kind, a later version is also greater as text (documented), which the odd digits below see to:
 * they keep the base64 text, not only the decoded one, increasing.
 */
export function encodeEtag(type: EtagType, version: number): string {
    return `W/"${btoa(`'1-${paddedName(type)}${encodeCounter(version)}'`)}"`;
}

/** What an If-Match value says, or undefined when the service would not understand it. */
export function decodeEtag(text: string): { readonly type: string; readonly version: number } | undefined {
    const base64 = /^W\/"([A-Za-z0-9+/]+=*)"$/.exec(text)?.[1];
    if (base64 === undefined || base64.length % 4 !== 0) return undefined;
    const inner = /^'1-((?:.{6})+)([@-\x7f]{16})'$/.exec(atob(base64));
    const [, name, counter] = inner ?? [];
    if (name === undefined || counter === undefined) return undefined;
    return { type: name.trimEnd(), version: decodeCounter(counter) };
}

function paddedName(type: EtagType): string {
    return type.padEnd(Math.ceil(type.length / 6) * 6, " ");
}

/** How many values the digit at this place takes, and how far apart they lie. */
function digitAt(place: number): { readonly base: number; readonly step: number } {
    if (place % 3 === 0) return { base: 16, step: 4 };
    return place % 3 === 1 ? { base: 13, step: 1 } : { base: 16, step: 1 };
}

function encodeCounter(version: number): string {
    let rest = version;
    let text = "";
    for (let place = COUNTER_LENGTH - 1; place >= 0; place--) {
        const { base, step } = digitAt(place);
        text = String.fromCharCode(ZERO + step * (rest % base)) + text;
        rest = Math.floor(rest / base);
    }
    return text;
}

function decodeCounter(counter: string): number {
    let version = 0;
    for (let place = 0; place < COUNTER_LENGTH; place++) {
        const { base, step } = digitAt(place);
        version = version * base + Math.floor((counter.charCodeAt(place) - ZERO) / step);
    }
    return version;
}
