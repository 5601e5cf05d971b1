import { Tokens } from "./auth/Tokens";
import { faultRule, type FaultName, type FaultRequest } from "./faults/catalogue";
import type { Fault, ForeignChange } from "./faults/Fault";
import { Faults } from "./faults/Faults";
import { GraphRouter } from "./http/router";
import type { Machine } from "./Machine";
import { answerRequest } from "./pipeline";
import { Accounts } from "./signIn/Accounts";
import type { SignInMaker, SignInSource } from "./signIn/SignIn";
import { RequestLog, type LoggedRequest } from "./RequestLog";
import { plantSeed, type SeedName } from "./seeds/plantSeed";
import { DEFAULT_SWITCHES, withSwitches, type SwitchChange, type Switches } from "./Switches";
import type { Random } from "./values/random";
import { findUserByKey } from "./directory/findUser";
import { TrueClock } from "./world/Clock";
import { Journal } from "./world/Journal";
import { markTask, setMembership } from "./world/outsideChanges";
import type { TaskMarks } from "./world/plannerTypes";
import { worldFromText, worldToText } from "./world/snapshot";
import type { World } from "./world/World";

export type { Fault, FaultName, FaultRequest, ForeignChange };
export type { LoggedRequest, SeedName, SwitchChange, Switches, TaskMarks };
export { ConnectionCut } from "./errors/GraphFailure";
export { FAULT_NAMES } from "./faults/catalogue";

/** How an emulator is made. Time and randomness come from outside. */
export interface EmulatorOptions {
    /** The time in ms since 1970. */
    readonly now: () => number;
    /** Numbers in [0, 1) for ids, the order of batch answers, and faults with a probability. Default: Math.random. */
    readonly random?: Random;
    /** Waits for the `delay` fault. Default: setTimeout. */
    readonly sleep?: (ms: number) => Promise<void>;
    /** What the world starts with. Default: contoso. */
    readonly seed?: SeedName;
    /** Switches that differ from the defaults. */
    readonly switches?: SwitchChange;
    /** Believe any JWT, whoever signed it. */
    readonly trustTokens?: boolean;
    /** Text of an earlier `snapshot()`, to go on from. */
    readonly snapshot?: string;
    /** What `/_emulator/` asks for in the header X-Emulator-Secret. Missing: it is open, until a server listens. */
    readonly adminSecret?: string;
    /** How people sign in in a browser, `openIdSignIn` for instance. Missing: only by the token endpoint. */
    readonly signIn?: SignInMaker;
    /** Keep the bodies of requests in the log; short for the switch of that name. Default: true. */
    readonly logBodies?: boolean;
}

/** A running emulator: Graph as a function, and what a test or a demo may do beside it. */
export interface Emulator {
    /** Answers a request to Graph, the token endpoint or `/_emulator/`. A cut line rejects with a TypeError, as fetch does. */
    fetch(request: Request): Promise<Response>;
    /** A bearer token of a person, named by id or sign-in name, through the register app. Scopes default to all it has consent for. */
    issueToken(user: string, scopes?: readonly string[]): Promise<string>;
    /** A bearer token of the provisioning app alone. Roles default to all it has consent for. */
    issueAppToken(roles?: readonly string[]): Promise<string>;
    /** Arms a fault: by name, by name with other requests or another count, or as a rule in full. */
    addFault(request: FaultRequest): void;
    /** Disarms every fault, or those of one name (or kind, for a rule without a name). */
    clearFaults(name?: string): void;
    /** Expires every token issued so far. */
    expireTokens(): void;
    /** What was asked so far, oldest first. */
    requests(): readonly LoggedRequest[];
    /** Forgets what was asked. */
    clearRequests(): void;
    /** The switches as they stand. */
    switches(): Switches;
    /** Sets some switches. */
    setSwitches(change: SwitchChange): void;
    /** Makes the world anew. */
    reset(seed?: SeedName): void;
    /** A change that somebody else makes, with the latest etag: what a test does between a client's read and write. */
    changeAsSomeoneElse(change: ForeignChange): Promise<void>;
    /** Gives a task what v1.0 does not show. False when there is no such task. */
    markTask(taskId: string, marks: TaskMarks): boolean;
    /** Makes somebody (id or sign-in name) a member of a group, or no longer one. False when either is unknown. */
    setMembership(groupId: string, user: string, member: boolean): boolean;
    /** What `/_emulator/` asks for; undefined: nothing. */
    adminSecret(): string | undefined;
    /** Makes `/_emulator/` ask for this secret from now on. */
    protectAdmin(secret: string): void;
    /** The whole world as text. Tokens, faults, switches and the log are not in it. */
    snapshot(): string;
    /** Grows with every accepted change; equal means that a snapshot would be the same. */
    revision(): number;
}

/** Makes an emulator. Needs nothing of Node: it runs in a browser too. */
export function createEmulator(options: EmulatorOptions): Emulator {
    const machine = assemble(options);
    return {
        fetch: (request) => answerRequest(machine, request),
        issueToken: (user, scopes) => issueToken(machine, user, scopes),
        issueAppToken: (roles) => issueAppToken(machine, roles),
        addFault: (request) => {
            machine.addFault(request);
        },
        clearFaults: (name) => {
            machine.faults.clear(name);
        },
        expireTokens: () => {
            machine.tokens.expireAll();
        },
        requests: () => machine.log.all(),
        clearRequests: () => {
            machine.log.clear();
        },
        switches: () => machine.switches,
        setSwitches: (change) => {
            machine.switches = withSwitches(machine.switches, change);
        },
        reset: (seed) => {
            machine.reset(seed);
        },
        changeAsSomeoneElse: (change) => machine.changeAsSomeoneElse(change),
        markTask: (taskId, marks) => markTask(machine.world, taskId, marks),
        setMembership: (groupId, userKey, member) =>
            setMembership(machine.world, { groupId, userKey, member, atMs: machine.clock.nowMs() }),
        adminSecret: () => machine.adminSecret,
        protectAdmin: (secret) => {
            machine.adminSecret = secret;
        },
        snapshot: () => worldToText(machine.world),
        revision: () => machine.world.revision,
    };
}

function assemble(options: EmulatorOptions): Machine {
    // eslint-disable-next-line no-restricted-syntax -- the default of an option that a spec fills in
    const random = options.random ?? Math.random;
    const clock = new TrueClock(options.now);
    const remembered = (world: World): World => {
        world.journal = new Journal(options.now);
        return world;
    };
    const seeded = (seed: string, revision: number): World => {
        const world = plantSeed(seed, clock.nowMs());
        world.revision += revision;
        return remembered(world);
    };
    let seed: string = options.seed ?? "contoso";
    const machine: Machine = {
        world: options.snapshot === undefined ? seeded(seed, 0) : remembered(worldFromText(options.snapshot)),
        switches: switchesOf(options),
        adminSecret: options.adminSecret,
        signIn: undefined,
        accounts: new Accounts(),
        clock,
        random,
        sleep: options.sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
        tokens: new Tokens(clock, random, options.trustTokens ?? false, () => machine.switches.accessTokenSeconds),
        faults: new Faults(),
        log: new RequestLog(),
        router: new GraphRouter(),
        addFault: (request) => {
            const rule = faultRule(request);
            if (rule.fault.kind === "expireTokens") machine.tokens.expireAll();
            else machine.faults.add(rule);
        },
        reset: (another) => {
            seed = another ?? seed;
            machine.world = seeded(seed, machine.world.revision + 1);
            machine.accounts.clear();
        },
        changeAsSomeoneElse: (change) => makeForeignChange(machine, change),
    };
    machine.signIn = options.signIn?.(signInSource(machine));
    return machine;
}

function signInSource(machine: Machine): SignInSource {
    return {
        world: () => machine.world,
        switches: () => machine.switches,
        isBlocked: (userId) => machine.accounts.isBlocked(userId),
        onRevoke: (listener) => machine.accounts.onRevoke(listener),
        graphToken: (user, app, scopes) => machine.tokens.forUser(machine.world, user, app, scopes),
    };
}

function switchesOf({ switches = {}, logBodies }: EmulatorOptions): Switches {
    return withSwitches(DEFAULT_SWITCHES, { ...switches, ...(logBodies === undefined ? {} : { logBodies }) });
}

function issueToken(machine: Machine, key: string, scopes?: readonly string[]): Promise<string> {
    const user = findUserByKey(machine.world, key);
    const app = [...machine.world.apps.values()].find((candidate) => candidate.secret === null);
    if (!user || !app) throw new Error(`Could not issue a token: there is no user '${key}' in this world.`);
    return machine.tokens.forUser(machine.world, user, app, scopes ?? app.delegatedScopes);
}

function issueAppToken(machine: Machine, roles?: readonly string[]): Promise<string> {
    const app = [...machine.world.apps.values()].find((candidate) => candidate.secret !== null);
    if (!app) throw new Error("Could not issue a token: there is no application with a secret in this world.");
    return machine.tokens.forApp(machine.world, app, roles ?? app.roles);
}

/** Goes around faults and the log: it stands for what happens elsewhere. */
async function makeForeignChange(machine: Machine, change: ForeignChange): Promise<void> {
    const quiet: Machine = { ...machine, faults: new Faults(), log: new RequestLog() };
    const url = `http://localhost${change.path}`;
    const headers: Record<string, string> = {
        Authorization: `Bearer ${await issueToken(machine, change.as)}`,
        "Content-Type": "application/json",
    };
    if (change.method !== "POST") {
        const current = await answerRequest(quiet, new Request(url, { headers }));
        headers["If-Match"] = current.headers.get("ETag") ?? "";
    }
    const body = change.body === undefined ? {} : { body: JSON.stringify(change.body) };
    const response = await answerRequest(quiet, new Request(url, { method: change.method, headers, ...body }));
    if (response.ok) return;
    throw new Error(`Could not make the change as ${change.as}: ${String(response.status)} ${await response.text()}`);
}
