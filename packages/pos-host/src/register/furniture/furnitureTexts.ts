const english = {
    back: "Back",
    welcome: "Welcome",
    chooseName: "Tap your name to log on",
    locked: "This register is locked",
    unlock: "Tap your name to unlock",
    lock: "Lock register",
    logOff: "Log off",
    settings: "Settings",
    more: "More",
    online: "Online",
    offline: "Offline",
    processing: "Processing",
    starting: "Starting",
    ok: "OK",
    errorTitle: "Something went wrong",
    notOffline: "This operation is not available while the register is offline.",
    notHandled: "This operation is not handled: the POS host does not have it and no extension offers it.",
    noPermission: "You have no permission for this operation.",
    worker: "Worker",
    extensionPackages: "Extension packages",
    noPackages: "No extension package is installed.",
    unsupported: "APIs that the POS host does not support",
    errors: "Errors",
    register: "Register",
    loaded: "loaded",
    run: "Run",
    closeShift: "Close shift",
    shiftClosed: "The shift is closed.",
    auditLog: "Audit log",
} as const;

/** A text of the host's own furniture. */
export type FurnitureTextId = keyof typeof english;

const dutch: Readonly<Record<FurnitureTextId, string>> = {
    back: "Terug",
    welcome: "Welkom",
    chooseName: "Tik op uw naam om aan te melden",
    locked: "Deze kassa is vergrendeld",
    unlock: "Tik op uw naam om te ontgrendelen",
    lock: "Kassa vergrendelen",
    logOff: "Afmelden",
    settings: "Instellingen",
    more: "Meer",
    online: "Online",
    offline: "Offline",
    processing: "Bezig",
    starting: "Starten",
    ok: "OK",
    errorTitle: "Er ging iets mis",
    notOffline: "Deze bewerking is niet beschikbaar zolang de kassa offline is.",
    notHandled:
        "Deze bewerking wordt niet afgehandeld: de POS-host heeft haar niet en geen uitbreiding biedt haar aan.",
    noPermission: "U hebt geen rechten voor deze bewerking.",
    worker: "Medewerker",
    extensionPackages: "Uitbreidingspakketten",
    noPackages: "Er is geen uitbreidingspakket geïnstalleerd.",
    unsupported: "API's die de POS-host niet ondersteunt",
    errors: "Fouten",
    register: "Kassa",
    loaded: "geladen",
    run: "Uitvoeren",
    closeShift: "Kassa sluiten",
    shiftClosed: "De kassa is gesloten.",
    auditLog: "Auditlogboek",
};

/** A text of the host in the language of `culture`: Dutch for nl, English for everything else. */
export function furnitureText(id: FurnitureTextId, culture: string): string {
    return (culture.toLowerCase().split("-")[0] === "nl" ? dutch : english)[id];
}
