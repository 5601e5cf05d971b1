import type { PlanSeed } from "../TaskSeed";
import { utrechtCampaigns } from "./utrechtCampaigns";
import { utrechtDaily } from "./utrechtDaily";

/** Store Utrecht, 000201, on an ordinary day in November. */
export const utrecht: PlanSeed = {
    group: "store-000201",
    title: "Utrecht",
    zone: "Europe/Amsterdam",
    by: "fatima",
    sharedWith: ["fatima", "daan", "noor", "sem"],
    labels: [
        "Klant wacht",
        "Vers",
        "Veiligheid",
        "Kassa",
        "Levering",
        "Etalage",
        "Hoofdkantoor",
        "Niet van toepassing",
    ],
    lists: ["Ad hoc", "Opening", "Sluiting", "Feestdagen voorbereiden", "Actie week 48"],
    tasks: [...utrechtDaily, ...utrechtCampaigns],
};
