import * as v from "valibot";

const person = v.object({ staffId: v.string(), name: v.string(), upn: v.string(), storeNumber: v.string() });
const store = v.object({ number: v.string(), name: v.string(), mailNickname: v.optional(v.string()) });
const configuration = v.object({
    graphBaseUrl: v.optional(v.string()),
    tenantId: v.string(),
    clientId: v.string(),
    people: v.array(person),
    stores: v.array(store),
});

/** Somebody who may use the board; `upn` is the sign-in name. */
export type Person = v.InferOutput<typeof person>;

/** A store; `mailNickname` names its group, when the world knows it. */
export type Store = v.InferOutput<typeof store>;

/** What the board needs to know. `graphBaseUrl` is undefined when the host runs without Graph. */
export type Configuration = v.InferOutput<typeof configuration>;

/** Reads `config.json`; throws an Error that names the wrong key. */
export function readConfiguration(json: unknown): Configuration {
    const result = v.safeParse(configuration, json);
    if (result.success) return result.output;
    const [issue] = result.issues;
    throw new Error(`config.json is wrong at "${v.getDotPath(issue) ?? ""}": ${issue.message}.`);
}

/** The people of a store, in the order of the configuration. */
export function peopleOf({ people }: Configuration, storeNumber: string): Person[] {
    return people.filter((one) => one.storeNumber === storeNumber);
}
