/** A token that nobody signed; the emulator of the benches believes it. `name` is the first part of the sign-in name. */
export function tokenOf(name: string): string {
    return `${part({ alg: "none" })}.${part({ upn: upnOf(name) })}.none`;
}

/** The sign-in name of a person of Contoso. */
export function upnOf(name: string): string {
    return `${name}@contoso.example`;
}

function part(value: unknown): string {
    return btoa(JSON.stringify(value)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
