import type {
    Choice,
    Deed,
    DraftChoice,
    EditChoice,
    History,
    Place,
    RegisterSetup,
    Step,
    TeamsChange,
} from "./History";
import { MOST_SKEW_MS } from "./RegisterClock";
import { generateFault, generateMatch } from "./generateFault";
import { Dice } from "./random";

/** The history of a seed. */
export function generateHistory(seed: number): History {
    const dice = new Dice(seed);
    const registers = Array.from(
        {
            length: dice.weighted([
                [4, 1],
                [4, 2],
                [1, 3],
                [1, 4],
            ]),
        },
        () => setup(dice),
    );
    const tasks = Array.from({ length: dice.between(0, 4) }, () => draft(dice, 0));
    const maker = new Maker(dice, registers.length);
    const steps = Array.from({ length: dice.between(15, 60) }, () => maker.step());
    return { seed, registers, tasks, steps };
}

function setup(dice: Dice): RegisterSetup {
    const seesDate = dice.chance(0.5);
    const skewMs = dice.chance(0.5) ? 0 : dice.between(-MOST_SKEW_MS, MOST_SKEW_MS);
    return { skewMs, seesDate, worker: dice.below(3), diskMs: dice.pick([1, 3, 20]) };
}

function draft(dice: Dice, twins: number): DraftChoice {
    return {
        twin: dice.chance(twins) ? dice.below(2) : null,
        bucket: dice.below(3),
        due: dice.below(4),
        priority: dice.below(4),
        assignees: dice.below(3),
        notes: dice.chance(0.3),
    };
}

const EDITS: readonly (readonly [number, EditChoice["kind"]])[] = [
    [5, "setProgress"],
    [4, "rename"],
    [2, "setDue"],
    [2, "setPriority"],
    [2, "move"],
    [2, "assign"],
    [2, "unassign"],
    [3, "setNotes"],
    [3, "tickItem"],
    [1, "setStart"],
    [2, "setLabel"],
    [2, "addItem"],
    [1, "removeItem"],
    [1, "moveItem"],
    [1, "addLink"],
    [1, "removeLink"],
];

const CHOICES: readonly (readonly [number, Choice])[] = [
    [2, "retry"],
    [2, "discard"],
    [1, "change"],
    [3, "mine"],
    [3, "theirs"],
];

/** Makes steps. Each kind of trouble is frequent in some histories and missing in others. */
class Maker {
    readonly #dice: Dice;
    readonly #registers: number;
    readonly #kinds: readonly (readonly [number, () => Deed])[];
    /** Few tasks make people meet more often. */
    readonly #task: () => number;

    constructor(dice: Dice, registers: number) {
        this.#dice = dice;
        this.#registers = registers;
        const spread = dice.pick([2, 4, 8]);
        this.#task = () => dice.below(spread);
        const twins = dice.pick([0, 0.4, 0.9]);
        const mood = (weight: number): number => (dice.chance(0.6) ? weight : 0);
        this.#kinds = [
            [dice.pick([6, 20]), () => ({ do: "create", draft: draft(dice, twins), ...this.#place() })],
            [22, () => this.#edit()],
            [dice.pick([4, 12]), () => ({ do: "openDetails", task: this.#task(), ...this.#place() })],
            [6, () => ({ do: "decide", entry: dice.below(3), choice: dice.weighted(CHOICES), ...this.#place() })],
            [6, () => ({ do: dice.pick(["refresh", "wake", "look", "look", "lookAway"]), ...this.#place() })],
            [mood(6), () => ({ do: "signOn", register: this.#register(), worker: dice.below(dice.pick([1, 2, 3])) })],
            [mood(3), () => ({ do: "openSecond", register: this.#register() })],
            [mood(3), () => ({ do: "close", ...this.#place() })],
            [mood(9), () => ({ do: "crash", points: dice.chance(0.3) ? 0 : dice.between(1, 25), ...this.#place() })],
            [mood(16), () => ({ do: "teams", who: dice.below(2), change: this.#teamsChange() })],
            [mood(2), () => ({ do: "publish", task: this.#task() })],
            [mood(25), () => this.#fault()],
            [mood(4), () => ({ do: "offline", register: this.#register(), ms: dice.pick([200, 2_000, 40_000]) })],
            [mood(2), () => ({ do: "signedOut", register: this.#register(), ms: dice.pick([1_000, 60_000]) })],
            [mood(3), () => this.#disk()],
            [mood(4), () => ({ do: "stale", register: this.#register(), ms: dice.pick([500, 4_000, 10_000]) })],
            [mood(4), () => ({ do: "slowToken", register: this.#register(), ms: dice.pick([700, 4_000, 40_000]) })],
            [mood(3), () => ({ do: "clock", register: this.#register(), ms: this.#step() })],
        ];
    }

    step(): Step {
        return { wait: this.#wait(), ...this.#dice.weighted(this.#kinds)() };
    }

    #wait(): number {
        const dice = this.#dice;
        return dice.weighted([
            [4, dice.below(10)],
            [6, dice.between(10, 400)],
            [3, dice.between(400, 5_000)],
            [2, dice.between(5_000, 60_000)],
            [0.3, dice.between(60_000, 600_000)],
        ]);
    }

    #step(): number {
        const dice = this.#dice;
        const ms = dice.pick([dice.below(2_000), dice.between(2_000, 60_000), dice.between(60_000, MOST_SKEW_MS)]);
        return dice.chance(0.5) ? ms : -ms;
    }

    #register(): number {
        return this.#dice.below(this.#registers);
    }

    #place(): Place {
        return { register: this.#register(), window: this.#dice.chance(0.15) ? 1 : 0 };
    }

    #editChoice(): EditChoice {
        return { kind: this.#dice.weighted(EDITS), value: this.#dice.below(16) };
    }

    #edit(): Deed {
        const edits = Array.from(
            {
                length: this.#dice.weighted([
                    [5, 1],
                    [2, 2],
                    [1, 3],
                ]),
            },
            () => this.#editChoice(),
        );
        return { do: "edit", task: this.#task(), edits, ...this.#place() };
    }

    #fault(): Deed {
        const fault = generateFault(this.#dice);
        return { do: "net", register: this.#register(), match: generateMatch(this.#dice, fault), fault };
    }

    #disk(): Deed {
        const problem = this.#dice.pick(["storageFull", "storageBroken"] as const);
        return { do: "disk", register: this.#register(), problem, skip: this.#dice.below(8) };
    }

    #teamsChange(): TeamsChange {
        const task = this.#task();
        return this.#dice.weighted<() => TeamsChange>([
            [10, () => ({ kind: "change", task, edit: this.#editChoice() })],
            [1, () => ({ kind: "renameLine", task })],
            [2, () => ({ kind: "delete", task })],
            [1, () => ({ kind: "create", draft: draft(this.#dice, 0) })],
            [2, () => ({ kind: "twin", task })],
        ])();
    }
}
