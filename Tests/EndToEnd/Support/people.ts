/** Staff numbers of the demo's people. */
export const people = {
    fatima: { staffId: "000401", name: "Fatima El Amrani", store: "000201" },
    noor: { staffId: "000402", name: "Noor Jansen", store: "000201" },
    sem: { staffId: "000403", name: "Sem de Vries", store: "000201" },
    daan: { staffId: "000404", name: "Daan Visser", store: "000201" },
    tess: { staffId: "000405", name: "Tess Mulder", store: "000201" },
    bram: { staffId: "000412", name: "Bram Bakker", store: "000201" },
    lotte: { staffId: "000421", name: "Lotte van Dijk", store: "000202" },
    emma: { staffId: "000101", name: "Emma Harris", store: "000135" },
} as const;
