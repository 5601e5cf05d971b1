import { linkOfStore, settingsFromText } from "../../DataService/api";

const SETTINGS = {
    tenantId: "6c1f3b9e-0c5d-4c2e-9d6a-1f2e3d4c5b6a",
    clientId: "0a6e9a54-7f0e-4d55-8a39-3f2f6f0b1c01",
    graphBaseUrl: "http://localhost:8787",
    stores: {
        "000201": { teamId: "1bc02c1c-b632-434c-922e-12da53b1c162", planId: "WxkYZsHXQ5-7-LPOoWGg0GQACyNL" },
    },
};

function problemOf(what: object): unknown {
    const result = settingsFromText(JSON.stringify({ ...SETTINGS, ...what }));
    return result.ok ? null : result.problem;
}

describe("Settings", () => {
    it("are read from text, the address ending in a slash", () => {
        const result = settingsFromText(JSON.stringify(SETTINGS));
        expect(result.ok && result.value).toEqual({
            ...SETTINGS,
            graphBaseUrl: "http://localhost:8787/",
            signIn: { authority: `https://login.microsoftonline.com/${SETTINGS.tenantId}`, idleMinutes: 30 },
            attention: { banner: true, closing: true, closingLists: [] },
        });
    });

    it("switch off what draws attention, and name the closing lists", () => {
        const attention = { banner: false, closingLists: ["Kas"] };
        const result = settingsFromText(JSON.stringify({ ...SETTINGS, attention }));
        expect(result.ok && result.value.attention).toEqual({ banner: false, closing: true, closingLists: ["Kas"] });
        expect(problemOf({ attention: { closing: "no" } })).toEqual({
            kind: "settingInvalid",
            key: "attention.closing",
        });
    });

    it("say where and how workers sign in; only over https", () => {
        const signIn = {
            authority: "https://login.microsoftonline.us/contoso.example",
            redirectUri: "https://pos.contoso.example/sign-in.html",
            userName: "{staffId}@contoso.example",
            idleMinutes: 5,
        };
        const result = settingsFromText(JSON.stringify({ ...SETTINGS, signIn }));
        expect(result.ok && result.value.signIn).toEqual(signIn);
        for (const [key, value] of [
            ["authority", "http://login.example/"],
            ["redirectUri", "javascript:alert(1)"],
            ["userName", "noor@contoso.example"],
            ["idleMinutes", 0],
        ] as const)
            expect(problemOf({ signIn: { [key]: value } })).toEqual({ kind: "settingInvalid", key: `signIn.${key}` });
    });

    it("that are missing or no JSON are said to be so", () => {
        expect(settingsFromText(" ")).toEqual({ ok: false, problem: { kind: "settingsMissing" } });
        expect(settingsFromText("{")).toEqual({ ok: false, problem: { kind: "settingsUnreadable" } });
    });

    it("name the key that is malformed or missing", () => {
        expect(problemOf({ tenantId: "contoso" })).toEqual({ kind: "settingInvalid", key: "tenantId" });
        expect(problemOf({ clientId: undefined })).toEqual({ kind: "settingInvalid", key: "clientId" });
        const stores = { "000201": { teamId: SETTINGS.stores["000201"].teamId, planId: "short" } };
        expect(problemOf({ stores })).toEqual({ kind: "settingInvalid", key: "stores.000201.planId" });
    });

    it("allow plain http on this machine only", () => {
        expect(problemOf({ graphBaseUrl: "http://graph.example/" })).toEqual({
            kind: "settingInvalid",
            key: "graphBaseUrl",
        });
        expect(problemOf({ graphBaseUrl: "http://localhost.example/" })).not.toBeNull();
        expect(problemOf({ graphBaseUrl: "https://graph.microsoft.com/" })).toBeNull();
        expect(problemOf({ graphBaseUrl: "http://[::1]:8787/" })).toBeNull();
    });

    it("know a store by its number as written", () => {
        const result = settingsFromText(JSON.stringify(SETTINGS));
        if (!result.ok) throw new Error("The settings of this spec are wrong.");
        expect(linkOfStore(result.value, "000201")).toEqual({ ok: true, value: SETTINGS.stores["000201"] });
        const problem = { kind: "storeUnknown", storeNumber: "201" } as const;
        expect(linkOfStore(result.value, "201")).toEqual({ ok: false, problem });
        expect(linkOfStore(result.value, "toString").ok).toBeFalse();
    });
});
