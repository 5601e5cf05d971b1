import { readManifest } from "../../src/register/loader/readManifest";
import { manifestText } from "../support/packageFolder";

const view = { pageName: "TaskListView", viewDirectory: "Views/", viewControllerPath: "Views/TaskListView" };

describe("Reading a manifest", () => {
    it("accepts a byte order mark but no comments", () => {
        expect(readManifest(`\uFEFF${manifestText({})}`).name).toBe("Sample");
        expect(() => readManifest(`// mine\n${manifestText({})}`)).toThrowError(/strict JSON/);
    });

    it("names the key that is missing", () => {
        for (const key of ["name", "publisher", "version", "minimumPosVersion", "description"]) {
            expect(() => readManifest(manifestText({}, { [key]: undefined })))
                .withContext(key)
                .toThrowError(new RegExp(`"${key}"`));
        }
        expect(() => readManifest(manifestText({}, { components: undefined }))).toThrowError(/"components"/);
    });

    it("refuses a key at the root that POS does not know", () => {
        expect(() => readManifest(manifestText({}, { author: "me" }))).toThrowError(/"author"/);
    });

    it("refuses a version that is not dotted numbers", () => {
        for (const version of ["1", "1.0-beta", "v1.0"]) {
            expect(() => readManifest(manifestText({}, { version })))
                .withContext(version)
                .toThrowError(/"version"/);
        }
    });

    it("lists triggers before views, operations and dialogs, and the header last, as POS loads them", () => {
        const { items } = readManifest(
            manifestText({
                create: {
                    templatedDialogs: [{ modulePath: "Dialog", htmlPath: "Dialog.html" }],
                    operations: [
                        { operationId: "6001", operationRequestFactoryPath: "F", operationRequestHandlerPath: "H" },
                    ],
                    views: [view],
                },
                extend: {
                    header: { customPackingItems: [{ name: "Item", htmlPath: "Item.html", modulePath: "Item" }] },
                    triggers: [{ triggerType: "PostLogOn", modulePath: "Trigger" }],
                },
            }),
        );

        expect(items.map(({ kind }) => kind)).toEqual([
            "trigger",
            "view",
            "operation",
            "templatedDialog",
            "headerItem",
        ]);
    });

    it("leaves a faulty entry out with its reason and keeps the others", () => {
        const { items, faulty } = readManifest(
            manifestText({
                create: {
                    views: [
                        view,
                        { ...view, pageName: "NoSlash", viewDirectory: "Views" },
                        { ...view, pageName: "WithEnding", viewControllerPath: "Views/TaskListView.js" },
                        { pageName: "NoController", viewDirectory: "Views/" },
                        "text",
                    ],
                    operations: [
                        { operationId: "six", operationRequestFactoryPath: "F", operationRequestHandlerPath: "H" },
                    ],
                    templatedDialogs: [{ modulePath: "Dialog", htmlPath: "Dialog.htm" }],
                },
            }),
        );

        expect(items.map(({ name }) => name)).toEqual(["TaskListView"]);
        expect(faulty.map(({ name, failure }) => `${name}: ${failure}`)).toEqual([
            `NoSlash: "viewDirectory" must end with "/".`,
            `WithEnding: "viewControllerPath" must be written without ".js".`,
            `NoController: "viewControllerPath" is missing.`,
            "(not an object): It must be an object in a list.",
            `six: "operationId" must be a text of digits.`,
            `Dialog: "htmlPath" must end with ".html".`,
        ]);
    });

    it("takes AMD dependencies only", () => {
        const { dependencies, faulty } = readManifest(
            manifestText(
                {},
                {
                    dependencies: [
                        { alias: "knockout", format: "amd", modulePath: "Libraries/knockout" },
                        { alias: "other", format: "esm", modulePath: "Libraries/other" },
                    ],
                },
            ),
        );

        expect(dependencies.map(({ alias }) => alias)).toEqual(["knockout"]);
        expect(faulty.map(({ name }) => name)).toEqual(["other"]);
    });

    it("names what resources lack", () => {
        const { resources, faulty } = readManifest(manifestText({ resources: { culturesDirectoryPath: "Strings" } }));

        expect(resources).toBeUndefined();
        expect(faulty[0]?.failure).toContain("fallbackUICulture");
    });

    it("keeps views of POS that the host lacks as items that cannot be loaded", () => {
        const { items } = readManifest(manifestText({ extend: { views: { CartView: { viewController: {} } } } }));

        expect(items).toEqual([
            jasmine.objectContaining({ kind: "unsupported", section: "extend.views.CartView" }) as never,
        ]);
    });
});
