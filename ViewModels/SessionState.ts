import type { DataService, Settings, SettingsProblem } from "../DataService/api";
import type { TaskFormInput } from "./TaskFormInput";

/** Who is signed on at the register. */
export interface Worker {
    /** Personnel number. */
    readonly staffId: string;
    readonly name: string;
    /** User principal name of the linked Microsoft account. */
    readonly userPrincipalName: string;
    /** POS permission "Allow task management": may create, assign and edit. */
    readonly mayManageTasks: boolean;
}

/** The store the register stands in. */
export interface Store {
    readonly number: string;
    readonly name: string;
    /** IANA time zone, `Europe/Amsterdam`. */
    readonly timeZone: string;
    /** The accent colour of the register as red, green, blue in one number; null when POS names none. */
    readonly accentColor: number | null;
}

/** What has been typed and not saved, kept while the worker stays signed on. */
export interface Shelf {
    newTask: TaskFormInput | null;
}

/** Why no tasks can be shown at all. */
export type SessionProblem =
    | SettingsProblem
    /** The worker is not linked to an Entra account. */
    | { readonly kind: "noMicrosoftAccount"; readonly name: string; readonly staffId: string }
    /** POS did not say who is signed on or which store this is. */
    | { readonly kind: "posSilent" }
    /** Microsoft Entra returns only to pages that came over https. */
    | { readonly kind: "cannotSignInHere" }
    /** The register could not open what it keeps, or something else went wrong that nobody foresaw. */
    | { readonly kind: "startFailed" };

/** Where the register stands with the tasks of the worker signed on. */
export type SessionState =
    | { readonly kind: "signedOff" }
    | { readonly kind: "starting" }
    | ReadySession
    | { readonly kind: "problem"; readonly problem: SessionProblem; readonly storeNumber: string };

/** A worker at work. */
export interface ReadySession {
    readonly kind: "ready";
    readonly service: DataService;
    readonly settings: Settings;
    readonly worker: Worker;
    readonly store: Store;
    readonly shelf: Shelf;
}
