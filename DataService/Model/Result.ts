/** The outcome of something that can fail for a reason a person may have to hear about. Bugs are thrown instead. */
export type Result<Value, Failure> =
    { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Failure };

/** A success that carries `value`. */
export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
    return { ok: true, value };
}

/** A failure that carries its reason. */
export function failure<Failure>(problem: Failure): { readonly ok: false; readonly problem: Failure } {
    return { ok: false, problem };
}
