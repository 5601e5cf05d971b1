import type { PlanSeed } from "../TaskSeed";

/** The team at headquarters that writes to the stores. */
export const retailCommunication: PlanSeed = {
    group: "retail-communication",
    title: "Retail Communication",
    zone: "Europe/Amsterdam",
    by: "anouk",
    sharedWith: ["anouk", "jeroen"],
    labels: ["Concept", "Klaar"],
    lists: ["Weekly tasks"],
    tasks: [
        {
            title: "Week 49: write the store tasks",
            list: "Weekly tasks",
            by: "anouk",
            made: [-2, "10:00"],
            to: ["anouk"],
            due: [2, "17:00"],
            labels: [1],
        },
        {
            title: "Check which stores finished week 48",
            list: "Weekly tasks",
            by: "anouk",
            made: [-2, "10:00"],
            to: ["anouk", "jeroen"],
            due: [4, "12:00"],
        },
        {
            title: "Ask Utrecht for photos of the window",
            list: "Weekly tasks",
            by: "jeroen",
            made: [-1, "15:00"],
            due: [7, "12:00"],
            priority: 9,
        },
    ],
};
