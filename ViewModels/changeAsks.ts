import ko from "knockout";

/** A wish that takes a dialog: to see all changes that are not in Teams yet, or to deal with one of them. */
export type ChangeAsk =
    | { readonly step: "list" }
    /** `choose`: settle a conflict. `change`: correct what was refused. `anew`: make a new task of what was typed. */
    | { readonly step: "choose" | "change" | "anew"; readonly entryId: string };

/** Where screens say such a wish, and where who can open dialogs hears it. */
export type ChangeAsks = ko.Subscribable<ChangeAsk>;

/** Nobody listens yet. */
export function changeAsks(): ChangeAsks {
    return new ko.subscribable<ChangeAsk>();
}
