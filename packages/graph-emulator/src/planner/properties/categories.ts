import { unknownProperty } from "../../errors/plannerFailures";
import { isGuid } from "../../values/random";
import type { PlanDetails, Task } from "../../world/plannerTypes";
import { openEntries } from "./openTypes";
import { wrongType, type Rule } from "./rules";

/** `category1` … `category25`. */
export const CATEGORY_NAMES: readonly string[] = Array.from(
    { length: 25 },
    (_, index) => `category${String(index + 1)}`,
);

/** Labels on a task: true sets one, false (or null) removes it, those not named stay. */
export const appliedCategories: Rule<Task> = (name, input) =>
    openEntries(name, input, "plannerAppliedCategories").map(([category, entry]) => {
        if (!CATEGORY_NAMES.includes(category)) throw unknownProperty(category, "plannerAppliedCategories");
        if (entry !== null && typeof entry !== "boolean") throw wrongType(category, "Edm.Boolean");
        return { path: [name, category], value: entry === true ? true : undefined };
    });

/** Names of the labels of a plan; null clears one. */
export const categoryDescriptions: Rule<PlanDetails> = (name, input) =>
    openEntries(name, input, "plannerCategoryDescriptions").map(([category, entry]) => {
        if (!CATEGORY_NAMES.includes(category)) throw unknownProperty(category, "plannerCategoryDescriptions");
        if (entry !== null && typeof entry !== "string") throw wrongType(category, "Edm.String");
        return { path: [name, category], value: entry };
    });

/** With whom a plan is shared; false (or null) removes a person. */
export const sharedWith: Rule<PlanDetails> = (name, input) =>
    openEntries(name, input, "plannerUserIds").map(([userId, entry]) => {
        if (!isGuid(userId)) throw unknownProperty(userId, "plannerUserIds");
        if (entry !== null && typeof entry !== "boolean") throw wrongType(userId, "Edm.Boolean");
        return { path: [name, userId], value: entry === true ? true : undefined };
    });
