/** What stands for a person where there is no photo. */
export interface Avatar {
    readonly initials: string;
    /** 0 to 5, the same for a person wherever they are shown. */
    readonly hue: number;
}

const HUES = 6;

/** The first letters of the first and last name, whatever the script; `?` for a name without letters. */
export function avatarOf(name: string, id: string): Avatar {
    const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
    const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => firstCharacter(word ?? ""));
    const initials = letters.join("").toLocaleUpperCase();
    const sum = Array.from(id).reduce((total, character) => total + (character.codePointAt(0) ?? 0), 0);
    return { initials: initials === "" ? "?" : initials, hue: sum % HUES };
}

function firstCharacter(word: string): string {
    const code = word.codePointAt(0);
    return code === undefined ? "" : String.fromCodePoint(code);
}
