import type { IExtensionContext } from "PosApi/Framework/ExtensionContext";
import type { DataService } from "../../DataService/api";
import { Session } from "../../Startup/Session";
import type { Wanted } from "../../Startup/Session";
import type { WorkerIdentity } from "../../Startup/WorkerIdentity";
import { turnOfEventLoop } from "../Support/VirtualClock";
import { StoreUtrecht } from "../Support/StoreUtrecht";

describe("The session of a register", () => {
    let store: StoreUtrecht;
    let worker: WorkerIdentity | null;
    let graphBaseUrl: string;
    let packageUrl: string;
    let posSignInName: string | null;
    let userName: string | undefined;
    let askWorker: () => Promise<WorkerIdentity | null>;
    let start: (wanted: Wanted) => Promise<DataService>;
    let started: string[];
    let session: Session;
    let logged: string[];
    const context = { logger: { logError: (text: string) => logged.push(text) } } as unknown as IExtensionContext;

    beforeEach(async () => {
        store = await StoreUtrecht.open("plan-3x20");
        worker = aWorker("noor");
        ({ graphBaseUrl } = store.settings);
        packageUrl = "https://pos.contoso.example/Extensions/StoreTasks/";
        posSignInName = null;
        userName = undefined;
        askWorker = () => Promise.resolve(worker);
        started = [];
        logged = [];
        start = async ({ worker: { userPrincipalName } }) =>
            (await store.signOn(userPrincipalName.split("@")[0] ?? "")).service;
        session = new Session({
            startService: (wanted) => {
                started.push(wanted.worker.staffId);
                return start(wanted);
            },
            askWorker: () => askWorker(),
            askStore: () =>
                Promise.resolve({
                    number: "000201",
                    name: "Utrecht",
                    accentColor: null,
                    timeZoneName: "W. Europe Standard Time",
                    askPosSignInName: () => Promise.resolve(posSignInName),
                    settingsText: JSON.stringify({ ...store.settings, graphBaseUrl, signIn: { userName } }),
                }),
            readText: () => Promise.resolve(null),
            urlOf: (_context, path) => `${packageUrl}${path}`,
        });
    });

    afterEach(() => session.end());

    /** What the session shows now closes only after this. */
    function holdClosing(until: Promise<void>): void {
        const { value } = session;
        if (value.kind !== "ready") throw new Error(`The session is ${value.kind}.`);
        const { service } = value;
        const close = service.close.bind(service);
        service.close = () => until.then(close);
    }

    it("starts once, however often it is asked for", async () => {
        await Promise.all([session.ensure(context), session.ensure(context)]);
        expect([started, session.value.kind]).toEqual([["noor"], "ready"]);
    });

    it("stays signed off, and leaves nothing behind, when the worker logs off while it starts", async () => {
        let ready: () => void = () => undefined;
        const hold = new Promise<void>((resolve) => (ready = resolve));
        const startAtOnce = start;
        start = (wanted) => hold.then(() => startAtOnce(wanted));
        const ensured = session.ensure(context);
        await turnOfEventLoop();
        expect(session.value.kind).toBe("starting");
        await session.end();
        ready();
        await ensured;
        expect([session.value.kind, store.graph.clock.timers]).toEqual(["signedOff", []]);
    });

    it("ends the session of one worker before the next one's starts", async () => {
        await session.ensure(context);
        const first = session.value;
        worker = aWorker("sem");
        await session.ensure(context);
        expect(started).toEqual(["noor", "sem"]);
        expect(first.kind === "ready" && first.service.plan.value.tasks).toEqual([]);
    });

    it("keeps what the same worker reads after a log-off and a log-on at once", async () => {
        await session.ensure(context);
        void session.end();
        await session.ensure(context);
        await store.graph.idle();
        const kept = await store.disk.partition(store.partitionKey("noor")).load();
        expect([session.value.kind, kept.tasks.length]).toEqual(["ready", 60]);
    });

    it("stays signed off when the worker logs off while the session before still closes", async () => {
        await session.ensure(context);
        let release: () => void = () => undefined;
        holdClosing(new Promise<void>((resolve) => (release = resolve)));
        worker = aWorker("sem");
        const ensured = session.ensure(context);
        await turnOfEventLoop();
        const ended = session.end();
        release();
        await Promise.all([ensured, ended]);
        expect([session.value.kind, started]).toEqual(["signedOff", ["noor"]]);
    });

    it("starts for the next worker although POS never answered for the last", async () => {
        askWorker = () => new Promise(() => undefined);
        void session.ensure(context);
        await turnOfEventLoop();
        await session.end();
        askWorker = () => Promise.resolve(worker);
        await session.ensure(context);
        expect(session.value.kind).toBe("ready");
    });

    it("that fails after log-off stays signed off", async () => {
        let fail: (fault: Error) => void = () => undefined;
        start = () => new Promise((_resolve, reject) => (fail = reject));
        const ensured = session.ensure(context);
        await turnOfEventLoop();
        await session.end();
        fail(new Error("The disk of this spec is broken."));
        await ensured;
        expect([session.value.kind, logged.length]).toEqual(["signedOff", 1]);
    });

    it("says that nobody can sign in where the page did not come over https", async () => {
        graphBaseUrl = "https://graph.microsoft.com/";
        packageUrl = "file:///C:/POS/Extensions/StoreTasks/";
        await session.ensure(context);
        expect(session.value).toEqual({
            kind: "problem",
            problem: { kind: "cannotSignInHere" },
            storeNumber: "000201",
        });
    });

    it("knows the worker's sign-in name from the Commerce runtime, else from the sign-in to POS, else from the pattern of the settings", async () => {
        const names: string[] = [];
        const startAtOnce = start;
        start = (wanted) => {
            names.push(wanted.worker.userPrincipalName);
            return startAtOnce(wanted);
        };
        userName = "{staffId}@contoso.example";
        worker = { ...aWorker("noor"), userPrincipalName: "" };
        await session.ensure(context);
        await session.end();
        posSignInName = "sem@contoso.example";
        await session.ensure(context);
        await session.end();
        worker = aWorker("daan");
        await session.ensure(context);
        expect(names).toEqual(["noor@contoso.example", "sem@contoso.example", "daan@contoso.example"]);
    });

    it("opens nothing for a worker without a Microsoft account", async () => {
        worker = { ...aWorker("bram"), userPrincipalName: "" };
        await session.ensure(context);
        const problem = { kind: "noMicrosoftAccount", name: "bram", staffId: "bram" } as const;
        expect([session.value, started]).toEqual([{ kind: "problem", problem, storeNumber: "000201" }, []]);
    });
});

function aWorker(name: string): WorkerIdentity {
    return { staffId: name, name, userPrincipalName: `${name}@contoso.example`, mayManageTasks: true };
}
