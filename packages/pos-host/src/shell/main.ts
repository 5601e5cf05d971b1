/** The shell: the register, and beside it the Teams board when the host knows a Graph. */

const panes = document.querySelector<HTMLElement>(".panes");
const nav = document.querySelector<HTMLElement>(".switch");

function addFrame(name: string, title: string, source: string): void {
    const frame = document.createElement("iframe");
    frame.name = name;
    frame.title = title;
    frame.dataset["pane"] = name;
    // The sign-in of an extension may need the clipboard or a pop-up; both are same-origin, so no sandbox.
    frame.src = source + window.location.search;
    panes?.append(frame);
}

function show(pane: string): void {
    if (panes) panes.dataset["shown"] = pane;
    for (const button of nav?.querySelectorAll<HTMLElement>("button") ?? []) {
        button.setAttribute("aria-pressed", String(button.dataset["pane"] === pane));
    }
}

async function start(): Promise<void> {
    const response = await fetch("/shell/config.json");
    const { teams } = (await response.json()) as { teams: boolean };
    addFrame("register", "Register", "/pos/");
    if (!teams || !nav) return;
    addFrame("teams", "Teams", "/teams/");
    nav.hidden = false;
    document.body.classList.add("hasTeams");
    nav.addEventListener("click", (event) => {
        const pane = event.target instanceof HTMLElement ? event.target.dataset["pane"] : undefined;
        if (pane !== undefined) show(pane);
    });
}

void start();
