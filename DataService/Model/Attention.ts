/** How closely somebody is looking, which decides how often Planner is read. */
export type Attention =
    /** The tasks page is on screen: every 30 s; where that takes several requests and nobody touches it, as often as makes two a minute. */
    | "page"
    /** Only the header count is on screen: every 5 minutes. */
    | "background";
