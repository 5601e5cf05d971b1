import type { PackageDefinition, RegisterWorld } from "../world/worldSchema";
import { applyAppearance, applyStyles } from "./furniture/appearance";
import { createHostToolbar } from "./furniture/hostToolbar";
import { readOptions } from "./host/registerOptions";
import { Session } from "./host/Session";
import { getText } from "./loader/http";
import { Register } from "./Register";

const backMouseButton = 3;

function listenForBack(register: Register): void {
    window.addEventListener("keydown", (event) => {
        const isBack = event.key === "BrowserBack" || (event.altKey && event.key === "ArrowLeft");
        if (!isBack) return;
        event.preventDefault();
        register.goBack();
    });
    window.addEventListener("mouseup", (event) => {
        if (event.button !== backMouseButton) return;
        event.preventDefault();
        register.goBack();
    });
}

async function start(): Promise<void> {
    const world = JSON.parse(await getText("world.json")) as RegisterWorld;
    const definitions = JSON.parse(await getText("packages.json")) as PackageDefinition[];
    const options = readOptions(new URLSearchParams(window.location.search), world);
    const session = new Session(world, options);
    applyAppearance(session.appearance);
    applyStyles(options.store.device.accentColor);
    const register = new Register(session);
    const setSaleOpen = (isOpen: boolean): void => register.setSaleOpen(isOpen);
    const toggleConnection = (): Promise<void> => register.toggleConnection();
    register.frame.mount(
        document.body,
        options.showsToolbar ? createHostToolbar({ session, toggleConnection, setSaleOpen }) : undefined,
    );
    listenForBack(register);
    await register.start(definitions);
    if (options.staffId !== undefined) await register.signOn.logOn(options.staffId);
}

start().catch((cause: unknown) => {
    console.error(cause);
    document.body.textContent = cause instanceof Error ? cause.message : String(cause);
    document.body.style.font = "16px/24px sans-serif";
});
