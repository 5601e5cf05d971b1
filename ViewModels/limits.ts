/*
 * What Planner takes (Microsoft Graph, plannerTask; "Microsoft Planner limits"). Told to people before they save, because the
 * service would refuse the whole change.
 */

/** Characters of a title. */
export const LONGEST_TITLE = 255;
/** Characters of a line of a checklist: what Planner's own apps take; the API names no limit. */
export const LONGEST_LINE = 100;
/** People who have a task. */
export const MOST_ASSIGNEES = 20;
/** Lines of a checklist. */
export const MOST_LINES = 20;
/** Links of a task. */
export const MOST_LINKS = 10;
/** Characters of notes. Planner's own apps stop here; the API names no limit. */
export const LONGEST_NOTES = 32_768;
