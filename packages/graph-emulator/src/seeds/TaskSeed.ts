/** A moment at a store: days from today and the time its clocks show. */
export type StoreMoment = readonly [days: number, time: string];

/** One task of a demo plan. People are named by the first part of their sign-in name. */
export interface TaskSeed {
    readonly title: string;
    /** Name of its list; missing: in no list. */
    readonly list?: string;
    readonly by: string;
    /** When it was made; the past. */
    readonly made: StoreMoment;
    readonly to?: readonly string[];
    readonly start?: StoreMoment;
    readonly due?: StoreMoment;
    /** Who completed it, and when. */
    readonly done?: readonly [who: string, days: number, time: string];
    readonly started?: boolean;
    /** 1 urgent, 3 important, 5 medium (default), 9 low. */
    readonly priority?: 1 | 3 | 5 | 9;
    readonly notes?: string;
    /** Checklist lines; a line that starts with "x " is ticked. */
    readonly checklist?: readonly string[];
    /** Numbers of the plan's labels, from 1. */
    readonly labels?: readonly number[];
    readonly links?: readonly (readonly [url: string, alias: string, type: string])[];
}

/** One demo plan. */
export interface PlanSeed {
    /** mailNickname of the group that holds it. */
    readonly group: string;
    readonly title: string;
    /** IANA time zone of the store. */
    readonly zone: string;
    readonly by: string;
    readonly sharedWith: readonly string[];
    /** Names of the labels, from 1. */
    readonly labels: readonly string[];
    /** Names of the lists, in the order people see. */
    readonly lists: readonly string[];
    readonly tasks: readonly TaskSeed[];
}
