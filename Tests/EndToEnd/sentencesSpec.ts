import type { Page } from "playwright-core";
import { emulator, open, type OpenOptions, type Scene } from "./Support/stage";

/** A problem, and the sentence for it in each language. */
interface Sentence {
    readonly what: string;
    readonly options: OpenOptions;
    readonly texts: Readonly<Record<"en-US" | "nl", RegExp>>;
}

const KEY = "StoreTasks.Settings";

/** Serves the register's world with other settings in the channel configuration. */
function withSettings(change: (settings: Record<string, unknown>) => unknown): (page: Page) => Promise<unknown> {
    return (page) =>
        page.route("**/pos/world.json*", async (route) => {
            const response = await route.fetch();
            const world = (await response.json()) as { channelProperties: Record<string, string> };
            const settings = JSON.parse(world.channelProperties[KEY] ?? "{}") as Record<string, unknown>;
            world.channelProperties[KEY] = JSON.stringify(change(settings));
            await route.fulfill({ response, json: world });
        });
}

const SENTENCES: readonly Sentence[] = [
    {
        what: "an unknown store",
        options: { as: "lotte" },
        texts: { "en-US": /This store has no team yet/, nl: /Deze winkel heeft nog geen team/ },
    },
    {
        what: "a worker without a Microsoft account",
        options: { as: "bram" },
        texts: {
            "en-US": /Bram Bakker is not linked to a Microsoft account \(personnel number 000412\)/,
            nl: /Bram Bakker is niet gekoppeld aan een Microsoft-account \(personeelsnummer 000412\)/,
        },
    },
    {
        what: "a worker who is no member of the team (403)",
        options: { as: "tess" },
        texts: {
            "en-US":
                /You are not a member of the team of store Utrecht|You are not a member of the team of store 000201/,
            nl: /geen lid van het team van winkel/,
        },
    },
    {
        what: "settings without a key",
        options: { prepare: withSettings(({ clientId: _clientId, ...rest }) => rest) },
        texts: {
            "en-US": /The setting clientId is missing or wrong/,
            nl: /De instelling clientId ontbreekt of klopt niet/,
        },
    },
    {
        what: "settings with a malformed key",
        options: {
            prepare: withSettings((settings) => ({ ...settings, stores: { "000201": { teamId: "x", planId: "y" } } })),
        },
        texts: { "en-US": /The setting stores\.000201\.teamId/, nl: /De instelling stores\.000201\.teamId/ },
    },
    {
        what: "a Graph that cannot be reached",
        options: { prepare: withSettings((settings) => ({ ...settings, graphBaseUrl: "http://localhost:9/" })) },
        texts: { "en-US": /No connection\./, nl: /Geen verbinding/ },
    },
];

describe("Every problem has a sentence of its own:", () => {
    for (const { what, options, texts } of SENTENCES) {
        for (const language of ["en-US", "nl"] as const) {
            it(`${what} (${language})`, async () => {
                const { register } = await open({ ...options, language });
                await register.openTasks();
                const sentence = register.frame.locator(".storeTasks-page").getByText(texts[language]).first();
                await sentence.waitFor();
                expect(await sentence.isVisible()).toBeTrue();
            });
        }
    }
});

describe("The new-task dialog", () => {
    const openDialog = async (options: OpenOptions = {}): Promise<Scene> => {
        const scene = await open(options);
        await scene.register.openNewTask();
        await scene.register.dialog.waitFor();
        return scene;
    };

    for (const [language, missing, tooLong] of [
        ["en-US", "Give the task a name.", /255 characters at most/],
        ["nl", "Geef de taak een naam.", /255 tekens/],
    ] as const) {
        it(`asks for a name and tells the limit, and sends nothing meanwhile (${language})`, async () => {
            const { register } = await openDialog({ language });
            const { dialog } = register;
            await dialog.getByLabel(language === "nl" ? "Notities" : "Notes").fill("Do not lose this");
            await register.save();
            await dialog.getByText(missing).waitFor();
            await dialog.locator("#storeTasks-title").fill("x".repeat(256));
            await register.save();
            await dialog.getByText(tooLong).waitFor();
            expect(await dialog.locator("#storeTasks-notes").inputValue()).toBe("Do not lose this");
            const log = (await emulator("GET", "requests")) as readonly { method: string; path: string }[];
            expect(log.filter(({ method, path }) => method === "POST" && path.endsWith("/planner/tasks"))).toEqual([]);
        });
    }

    it("warns of a due date in the past and saves all the same", async () => {
        const { register, board } = await openDialog();
        await register.dialog.locator("#storeTasks-title").fill("Yesterday's news");
        await register.dialog.locator("#storeTasks-date").fill("2020-01-02");
        await register.dialog.getByText("This due date has already passed.").waitFor();
        await register.save();
        await board.card("Yesterday's news").waitFor();
        expect(await register.dialog.count()).toBe(0);
    });

    it("keeps what was typed when the dialog is closed by its X and opened again", async () => {
        const { register } = await openDialog();
        await register.dialog.locator("#storeTasks-title").fill("Half a thought");
        await register.page.keyboard.press("Escape");
        await register.dialog.waitFor({ state: "detached" });
        await register.openNewTask();
        expect(await register.dialog.locator("#storeTasks-title").inputValue()).toBe("Half a thought");
    });
});

describe("The assign dialog", () => {
    it("refuses an employee without a Microsoft account by name and number", async () => {
        const { register } = await open({ as: "fatima" });
        await register.openTasks();
        await register.tab("All tasks").click();
        await register.openDetails("Folder wisselen");
        await register.command("AssignTasks").click();
        await register.dialog.getByRole("button", { name: "Other employee…" }).click();
        await register.frame.getByText("Bram Bakker").last().click();
        const refusal = register.dialog.getByText(
            /Bram Bakker is not linked to a Microsoft account \(personnel number 000412\)/,
        );
        await refusal.waitFor();
        expect(await refusal.isVisible()).toBeTrue();
    });
});
