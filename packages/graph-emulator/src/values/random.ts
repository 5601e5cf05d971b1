/** A number in [0, 1), like Math.random. */
export type Random = () => number;

/** A repeatable stream of random numbers: the same text always gives the same stream (FNV-1a into mulberry32). */
export function seededRandom(text: string): Random {
    let state = hashText(text);
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
}

/** A 32-bit FNV-1a hash of the text's char codes. */
export function hashText(text: string): number {
    let hash = 0x811c9dc5;
    for (let index = 0; index < text.length; index++) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    return hash >>> 0;
}

/** Sixteen random bytes with the version and variant bits of a GUID v4 set, in the order they are printed. */
export function randomGuidBytes(random: Random): number[] {
    const bytes = Array.from({ length: 16 }, () => Math.floor(random() * 256));
    return bytes.map((byte, index) => {
        if (index === 6) return (byte & 0x0f) | 0x40;
        return index === 8 ? (byte & 0x3f) | 0x80 : byte;
    });
}

/** A lower-case GUID v4. */
export function randomGuid(random: Random): string {
    const hex = randomGuidBytes(random).map((byte) => byte.toString(16).padStart(2, "0"));
    const part = (from: number, to: number): string => hex.slice(from, to).join("");
    return [part(0, 4), part(4, 6), part(6, 8), part(8, 10), part(10, 16)].join("-");
}

/** Whether a text has the form of a GUID. */
export function isGuid(text: string): boolean {
    return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
