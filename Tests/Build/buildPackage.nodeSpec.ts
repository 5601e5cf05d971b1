import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buildPackage } from "../../scripts/build/buildPackage";

/** A package with one page, one dialog, one trigger and two cultures, which the build takes as it is. */
const SOURCES: Readonly<Record<string, string>> = {
    "Views/HelloView.ts": `import { CustomViewControllerBase } from "PosApi/Create/Views";
export default class HelloView extends CustomViewControllerBase { onReady() {} dispose() {} }`,
    "Views/HelloView.html": "<!doctype html><html><body><div></div></body></html>",
    "Controls/HelloDialog.ts": `import { ExtensionTemplatedDialogBase } from "PosApi/Create/Dialogs";
export default class HelloDialog extends ExtensionTemplatedDialogBase { onReady() {} }`,
    "Controls/HelloDialog.html": "<!doctype html><html><body><div></div></body></html>",
    "Startup/StartTrigger.ts": `import { ApplicationStartTrigger } from "PosApi/Extend/Triggers/ApplicationTriggers";
export default class StartTrigger extends ApplicationStartTrigger { execute() { return Promise.resolve(); } }`,
    "Resources/Strings/en-US/strings.resjson": `{ "storeTasks_hello": "Hello", "_storeTasks_hello.comment": "A greeting" }`,
    "Resources/Strings/nl/strings.resjson": `{ "storeTasks_hello": "Hallo" }`,
};

const described = { name: "Hello", description: "Says hello" };

function aManifest({ view = {}, triggerModule = "Startup/StartTrigger" } = {}) {
    return {
        name: "Hello",
        publisher: "Contoso",
        version: "1.0.0.0",
        minimumPosVersion: "9.28.0.0",
        description: "A small package",
        components: {
            resources: {
                ...described,
                supportedUICultures: ["en-US", "nl"],
                fallbackUICulture: "en-US",
                culturesDirectoryPath: "Resources/Strings",
                stringResourcesFileName: "strings.resjson",
            },
            create: {
                views: [
                    {
                        ...described,
                        pageName: "HelloView",
                        viewDirectory: "Views/",
                        viewControllerPath: "Views/HelloView",
                        ...view,
                    },
                ],
                templatedDialogs: [
                    { ...described, htmlPath: "Controls/HelloDialog.html", modulePath: "Controls/HelloDialog" },
                ],
            },
            extend: {
                triggers: [{ ...described, triggerType: "ApplicationStart", modulePath: triggerModule }],
            },
        },
    };
}

describe("buildPackage", () => {
    let root: string;

    const write = async (path: string, text: string): Promise<void> => {
        await mkdir(dirname(join(root, path)), { recursive: true });
        await writeFile(join(root, path), text);
    };
    const build = async (manifest: object = aManifest()): Promise<string[]> => {
        await write("manifest.json", JSON.stringify(manifest));
        return buildPackage(root, join(root, "dist"));
    };

    beforeEach(async () => {
        root = await mkdtemp(join(tmpdir(), "store-tasks-build-"));
        for (const [path, text] of Object.entries(SOURCES)) await write(path, text);
    });

    afterEach(async () => rm(root, { recursive: true, force: true }));

    it("makes System.register modules, the files beside them and a zip", async () => {
        expect(await build()).toEqual([]);
        const view = await readFile(join(root, "dist/Hello/Views/HelloView.js"), "utf8");
        expect(view).toMatch(/^System\.register\(\["PosApi\/Create\/Views"\]/);
        const zip = await readFile(join(root, "dist/Hello.zip"));
        expect(zip.subarray(0, 2).toString()).toBe("PK");
    });

    it("makes the same zip from the same sources", async () => {
        await build();
        const first = await readFile(join(root, "dist/Hello.zip"));
        await cp(join(root, "dist"), join(root, "kept"), { recursive: true });
        await build();
        expect((await readFile(join(root, "dist/Hello.zip"))).equals(first)).toBeTrue();
    });

    it("refuses a module that loads at once what is to come on demand, naming it", async () => {
        const dialog = SOURCES["Controls/HelloDialog.ts"] ?? "";
        const show = (how: string): string => dialog.replace("onReady() {}", `onReady() { ${how} }`);
        await write("Controls/OnDemand/later.ts", 'export function later() { document.title = "Later"; }');
        await write("Controls/HelloDialog.ts", show(`void import("./OnDemand/later").then((part) => part.later());`));
        expect(await build()).toEqual([]);
        await write("Controls/HelloDialog.ts", `import { later } from "./OnDemand/later";\n${show("later();")}`);
        expect(await build()).toEqual([
            "Controls/HelloDialog.js loads Chunks/OnDemand.js with the package; reach OnDemand and SignIn folders by import() alone.",
        ]);
    });

    it("refuses a manifest whose module does not exist, naming the file", async () => {
        expect(await build(aManifest({ triggerModule: "Startup/Missing" }))).toContain(
            "manifest.json needs Startup/Missing.ts, which does not exist.",
        );
    });

    it("refuses a manifest whose page does not exist, naming the file", async () => {
        await rm(join(root, "Views/HelloView.html"));
        expect(await build()).toEqual(["manifest.json needs Views/HelloView.html, which does not exist."]);
    });

    for (const [what, path, text] of [
        ["page", "Views/OtherView.ts", "export default class OtherView extends CustomViewControllerBase {}"],
        [
            "dialog",
            "Controls/OtherDialog.ts",
            "export default class OtherDialog extends ExtensionTemplatedDialogBase {}",
        ],
        ["trigger", "Startup/OtherTrigger.ts", "export default class OtherTrigger extends PostLogOnTrigger {}"],
        ["operation", "Startup/OtherFactory.ts", "const f: ExtensionOperationRequestFactoryFunctionType<R> = x;"],
    ] as const) {
        it(`refuses a ${what} that the manifest does not name`, async () => {
            await write(path, text);
            expect(await build()).toEqual([
                `${path} is loaded by POS only when manifest.json names it, and it does not.`,
            ]);
        });
    }

    it("refuses a culture that lacks a text", async () => {
        await write("Resources/Strings/nl/strings.resjson", "{}");
        expect(await build()).toEqual(["nl lacks the text storeTasks_hello."]);
    });

    it("refuses sources that use a text which no culture has", async () => {
        await write("ViewModels/Greeting.ts", `export const id = "storeTasks_goodbye";`);
        expect(await build()).toEqual([
            "ViewModels/Greeting.ts uses the text storeTasks_goodbye, which no culture has.",
        ]);
    });

    it("refuses an item without the name that the platform's schema asks for", async () => {
        const complaints = await build(aManifest({ view: { name: undefined } }));
        expect(complaints).toEqual([
            `manifest.json/components/create/views/0: must have required property 'name' ("name")`,
        ]);
    });

    it("refuses a dependency that is not AMD and a version that is not numbers", async () => {
        const complaints = await build({
            ...aManifest(),
            version: "one",
            dependencies: [{ alias: "x", format: "esm", modulePath: "Libraries/x" }],
        });
        expect(complaints.join("\n")).toContain("manifest.json/version: must match pattern");
        expect(complaints.join("\n")).toContain("manifest.json/dependencies/0/format: must be equal to constant");
    });
});
