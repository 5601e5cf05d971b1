import ko from "knockout";
import { THIS_WORKER } from "../DataService/api";
import type {
    BucketId,
    Clock,
    LabelKey,
    Member,
    PlanView,
    Problem,
    Result,
    StorageProblem,
    SyncStatus,
    UserId,
} from "../DataService/api";
import { Belongings } from "./Belongings";
import { brandStyle } from "./brandStyle";
import { cannotDoLabel } from "./cannotDo";
import type { ReadySession } from "./SessionState";
import { StoreTime } from "./StoreTime";
import type { Texts } from "./text";

const MINUTE_MS = 60_000;

/** The store's plan as the screen watches it: one subscription for all that is drawn from it. */
export class LivePlan {
    readonly session: ReadySession;
    readonly texts: Texts;
    readonly time: StoreTime;
    readonly view: ko.Observable<PlanView>;
    readonly sync: ko.Observable<SyncStatus>;
    /** Edits on this register that only a colleague's sign-in can send. */
    readonly othersWaiting: ko.Observable<number>;
    /** Why the register did not keep the last edit; null while it keeps what it is given. */
    readonly storageProblem: ko.Observable<StorageProblem | null>;
    /** When Graph may be asked again, in milliseconds since 1970; null when it may be. */
    readonly throttledUntil: ko.Observable<number | null> = ko.observable<number | null>(null);
    /** Changes every minute, because a task becomes overdue without anybody touching it. */
    readonly minute: ko.Observable<number>;
    /** The signed-on worker in the store's team; null before the plan was read. */
    readonly me: ko.PureComputed<UserId | null>;
    /** The label that says that a task could not be done here. */
    readonly cannotDoLabel: ko.PureComputed<LabelKey>;
    readonly collator: Intl.Collator;
    /** Style of the root element: the colours of the register. */
    readonly brand: Readonly<Record<string, string>>;
    readonly #members: ko.PureComputed<ReadonlyMap<UserId, Member>>;
    readonly #bucketNames: ko.PureComputed<ReadonlyMap<BucketId, string>>;
    readonly #belongings = new Belongings();

    constructor(session: ReadySession, texts: Texts, clock: Clock) {
        this.session = session;
        this.texts = texts;
        this.time = new StoreTime(clock, session.store.timeZone, texts);
        this.brand = brandStyle(session.store.accentColor);
        this.collator = new Intl.Collator(texts.culture, { numeric: true });
        this.view = this.#belongings.observe(session.service.plan);
        this.sync = this.#belongings.observe(session.service.sync);
        this.storageProblem = ko.observable(session.service.storageProblem);
        this.othersWaiting = this.#belongings.observe(session.service.othersWaiting);
        this.#watchThrottling(clock);
        this.minute = ko.observable(clock.now());
        this.#members = ko.pureComputed(
            () => new Map(this.view().plan.members.map((member) => [member.id, member] as const)),
        );
        this.#bucketNames = ko.pureComputed(
            () => new Map(this.view().plan.buckets.map((bucket) => [bucket.id, bucket.name] as const)),
        );
        this.me = ko.pureComputed(() => this.view().plan.me ?? null);
        this.cannotDoLabel = ko.pureComputed(() => cannotDoLabel(this.view().plan.labels));
        this.#watchTheClock(clock);
    }

    /** The name of a person; a sentence part when the person is not (or no longer) in the team. */
    personName(id: UserId): string {
        return this.#members().get(id)?.name ?? this.texts.get("storeTasks_formerColleague");
    }

    /** Whether the people of the team are known at all. */
    knowsTeam(): boolean {
        return this.#members().size > 0;
    }

    /** Whether a person is in the store's team. */
    isMember(id: UserId): boolean {
        return this.#members().has(id);
    }

    /** The name of a person, `You` for the worker signed on. */
    personOrYou(id: UserId): string {
        return id === this.me() || id === THIS_WORKER ? this.texts.get("storeTasks_you") : this.personName(id);
    }

    bucketName(id: BucketId | null): string {
        return (id === null ? undefined : this.#bucketNames().get(id)) ?? this.texts.get("storeTasks_noList");
    }

    /** The name of a label; `Label 3` for one that the plan gives no name. */
    labelName(key: LabelKey): string {
        const named = this.view().plan.labels.find((label) => label.key === key);
        return named?.name ?? labelNumberText(this.texts, key);
    }

    get mayManage(): boolean {
        return this.session.worker.mayManageTasks;
    }

    /** Waits until something is written down, and shows on the page when the register could not keep it. */
    async whenWritten(kept: Promise<Result<void, StorageProblem>>): Promise<void> {
        const result = await kept;
        this.storageProblem(result.ok ? null : result.problem);
    }

    dispose(): void {
        this.#belongings.dispose();
    }

    #watchThrottling(clock: Clock): void {
        let latest: Problem | null = null;
        const look = ({ problem }: SyncStatus): void => {
            // The same problem is told again when the next attempt begins; its time counts from the first telling.
            if (problem === latest) return;
            latest = problem;
            this.throttledUntil(problem?.kind === "throttled" ? clock.now() + problem.retryAfterMs : null);
        };
        look(this.sync.peek());
        this.#belongings.add(this.sync.subscribe(look));
    }

    #watchTheClock(clock: Clock): void {
        let cancel = (): void => undefined;
        const next = (): void => {
            this.minute(clock.now());
            cancel = clock.after(MINUTE_MS, next);
        };
        next();
        this.#belongings.addEnding(() => cancel());
    }
}

/** What a label is called that the plan gives no name: `Label 3`. */
export function labelNumberText(texts: Texts, key: LabelKey): string {
    return texts.get("storeTasks_labelNumber", key.replace("category", ""));
}
