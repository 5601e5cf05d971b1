import type { Register } from "./Register";
import { until } from "./until";

/** Nothing waits on the machine, neither by its own words nor on its disk, and its status line is calm. */
export async function expectAllDelivered(register: Register): Promise<void> {
    await until(
        () => register.keptEdits(),
        (count) => count === 0,
    );
    await register.status.getByText(/List as of/).waitFor();
    await register.status.getByText(/\d+ open/).waitFor();
    expect(await register.status.innerText()).not.toMatch(/Waiting|needs? your decision|No connection/);
}

/** Presses Refresh until nothing waits: the first time may be while an attempt is failing. */
export async function deliver(register: Register): Promise<void> {
    const refreshed = async (): Promise<number> => {
        await register.refresh();
        return register.keptEdits();
    };
    await until(refreshed, (count) => count === 0);
    await expectAllDelivered(register);
}
