import type { PlanSeed, TaskSeed } from "./TaskSeed";

const LISTS = ["Ad hoc", "Opening", "Sluiting"];
const STAFF = ["noor", "sem", "daan", "fatima"];
const WORK = ["aanvullen", "spiegelen", "tellen", "opruimen", "controleren"];
const PLACES = ["Entree", "Kassa", "Verswand", "Magazijn"];

/** The plan with three lists of twenty tasks: the size in which requests are counted. */
export function threeListsOfTwenty(plan: PlanSeed): PlanSeed {
    return { ...plan, lists: LISTS, tasks: LISTS.flatMap(twentyTasks) };
}

function twentyTasks(list: string): TaskSeed[] {
    return PLACES.flatMap((place, row) =>
        WORK.map((work, column): TaskSeed => {
            const number = row * WORK.length + column;
            const who = STAFF[number % STAFF.length] ?? "noor";
            return {
                title: `${place} ${work} (${list.toLowerCase()})`,
                list,
                by: "daan",
                made: [-7 - row, "17:00"],
                due: [column - 1, "16:00"],
                ...(number % 3 === 0 ? {} : { to: [who] }),
                ...(number % 10 === 9 ? { done: [who, -1, "15:10"] as const } : {}),
            };
        }),
    );
}
