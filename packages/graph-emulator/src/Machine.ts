import type { Tokens } from "./auth/Tokens";
import type { FaultRequest } from "./faults/catalogue";
import type { ForeignChange } from "./faults/Fault";
import type { Faults } from "./faults/Faults";
import type { GraphRouter } from "./http/router";
import type { RequestLog } from "./RequestLog";
import type { Accounts } from "./signIn/Accounts";
import type { SignIn } from "./signIn/SignIn";
import type { Switches } from "./Switches";
import type { Random } from "./values/random";
import type { Clock } from "./world/Clock";
import type { World } from "./world/World";

/** The parts of a running emulator. World and switches are replaced whole. */
export interface Machine {
    world: World;
    switches: Switches;
    /** What `/_emulator/` asks for; undefined: nothing. */
    adminSecret: string | undefined;
    /** How people sign in in a browser; undefined: not at all. */
    signIn: SignIn | undefined;
    readonly accounts: Accounts;
    readonly clock: Clock;
    readonly random: Random;
    readonly sleep: (ms: number) => Promise<void>;
    readonly tokens: Tokens;
    readonly faults: Faults;
    readonly log: RequestLog;
    readonly router: GraphRouter;
    /** Arms a fault, or does it at once when it is of that kind. */
    readonly addFault: (request: FaultRequest) => void;
    /** Makes the world anew, from the seed it started with or another. */
    readonly reset: (seed?: string) => void;
    /** Makes a change in somebody else's name, with the latest etag. */
    readonly changeAsSomeoneElse: (change: ForeignChange) => Promise<void>;
}
