import type { PlanSeed } from "../TaskSeed";
import { sanFranciscoCampaigns } from "./sanFranciscoCampaigns";
import { sanFranciscoDaily } from "./sanFranciscoDaily";

/** Store San Francisco, 000135. */
export const sanFrancisco: PlanSeed = {
    group: "store-000135",
    title: "San Francisco",
    zone: "America/Los_Angeles",
    by: "emma",
    sharedWith: ["emma", "liam"],
    labels: ["Customer waiting", "Fresh", "Safety", "Cash", "Delivery", "Window", "Headquarters", "Not applicable"],
    lists: ["Ad hoc", "Opening", "Closing", "Holiday preparation", "Promotion week 48"],
    tasks: [...sanFranciscoDaily, ...sanFranciscoCampaigns],
};
