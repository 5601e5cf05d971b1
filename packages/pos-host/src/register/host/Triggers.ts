import type { Reports } from "../reports";
import {
    applicationTriggerKinds,
    operationTriggerKinds,
    type Cancelable,
    type TriggerBase,
    type TriggerKind,
    type TriggerType,
} from "../posapi/triggers";

const kinds: Readonly<Record<string, TriggerKind>> = { ...applicationTriggerKinds, ...operationTriggerKinds };
const typesByLowerCase = new Map(Object.keys(kinds).map((type) => [type.toLowerCase(), type as TriggerType]));

/** The trigger type of that name, without regard to case; undefined when the host has none. */
export const triggerTypeOf = (name: string): TriggerType | undefined => typesByLowerCase.get(name.toLowerCase());

/** What the triggers of a moment answered together. */
export interface TriggerResult<O> extends Cancelable {
    readonly options: O;
}

/** The triggers of all packages. */
export class Triggers {
    readonly #reports: Reports;
    readonly #byType = new Map<TriggerType, TriggerBase[]>();

    constructor(reports: Reports) {
        this.#reports = reports;
    }

    add(type: TriggerType, trigger: TriggerBase): void {
        this.#byType.set(type, [...(this.#byType.get(type) ?? []), trigger]);
    }

    /** Runs the triggers that only listen, one after another. What they reject is reported and changes nothing. */
    async tell(type: TriggerType, options: object): Promise<void> {
        for (const trigger of this.#byType.get(type) ?? []) {
            try {
                await trigger.execute(options);
            } catch (cause) {
                this.#reports.error(`A ${type} trigger failed`, cause);
            }
        }
    }

    /**
     * Asks the triggers that may stop or change what comes next, until one cancels. Rejects with what a trigger rejects
     * with, which ends the flow too.
     */
    async ask<O extends object>(type: TriggerType, options: O): Promise<TriggerResult<O>> {
        let current = options;
        for (const trigger of this.#byType.get(type) ?? []) {
            const answer = await trigger.execute(current);
            if (answer?.canceled === true) return { canceled: true, options: current };
            current = (changedOptions(type, answer) as O | undefined) ?? current;
        }
        return { canceled: false, options: current };
    }
}

function changedOptions(type: TriggerType, answer: Cancelable | undefined): unknown {
    if (kinds[type] !== "cancelsOrChanges" || !answer) return undefined;
    return (answer as { options?: unknown }).options;
}
